<figure id="${anchor}">
<div class="scroll" tabindex="0" role="region" aria-label="Figure ${number}">
${svg}
</div>
<figcaption><b>Figure ${number}. ${finding}</b>${caption}</figcaption>
</figure>
<details>
<summary>The data behind Figure ${number}</summary>
${data}<p class="note">Every point: <a href="${path}.csv">${path}.csv</a>. The picture: <a href="${path}.svg">SVG</a>, <a href="${path}.png">PNG</a>.</p>
</details>
