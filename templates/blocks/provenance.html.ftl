<p>${program} made this report and its ${numbers} numbers from <code>${file}</code> and the files it names, without a clock or chance: the same input gives the same bytes. The hashes of all inputs and outputs, with the versions and options used, are in <a href="manifest.json">manifest.json</a>.</p>
<ul>
<li><a href="results.csv">results.csv</a>: every number by its id; <a href="results.json">results.json</a> adds covariances, weights and notes.</li>
<li><a href="sample.csv">sample.csv</a>: every row of every source, used or left out with the reason.</li>
<li>Point at a number in the text to see its id.</li>
</ul>
<p>To make it again: <code>didactic report ${file}</code>. To check it against the recorded hashes and numbers: <code>didactic verify ${study}.zip</code>.</p>
