${program} made this report and its ${numbers} numbers from `${file?no_esc}` and the files it names, without a clock or chance: the same input gives the same bytes. The hashes of all inputs and outputs, with the versions and options used, are in [manifest.json](manifest.json).

- [results.csv](results.csv): every number by its id; [results.json](results.json) adds covariances, weights and notes.
- [sample.csv](sample.csv): every row of every source, used or left out with the reason.

To make it again: `didactic report ${file?no_esc}`. To check it against the recorded hashes and numbers: `didactic verify ${study?no_esc}.zip`.
