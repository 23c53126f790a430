<#-- The parts that the equations of all regressions share. -->
<#macro effects><msub><mi>Y</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub><mo>=</mo><msub><mi>α</mi><mi>i</mi></msub><mo>+</mo><msub><mi>δ</mi><mi>t</mi></msub><mo>+</mo></#macro>
<#macro covariates><mo>+</mo><msup><mi>μ</mi><mo>⊤</mo></msup><msub><mi>X</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>ε</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub></#macro>
<#macro indicator><msubsup><mi>D</mi><mrow><mi>i</mi><mi>t</mi></mrow><mi>k</mi></msubsup></#macro>
<#macro start><msub><mi>D</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub></#macro>
<#macro rows><msub><mi>n</mi><mrow><mi>g</mi><mi>k</mi></mrow></msub></#macro>
<#macro untreated><@effects/><msup><mi>μ</mi><mo>⊤</mo></msup><msub><mi>X</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>ε</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub><mspace width="1em"/><mo stretchy="false">(</mo><@start/><mo>=</mo><mn>0</mn><mo stretchy="false">)</mo></#macro>
<#macro att><mi>ATT</mi><mo stretchy="false">(</mo><mi>g</mi><mo>,</mo><mi>t</mi><mo stretchy="false">)</mo></#macro>
<#macro change><msub><mi>Y</mi><mi>t</mi></msub><mo>−</mo><msub><mi>Y</mi><mi>b</mi></msub></#macro>
<#macro weight which><msub><mi>w</mi><mn>${which}</mn></msub></#macro>
<#macro contrast><mo stretchy="false">(</mo><@weight "1"/><mo>−</mo><@weight "0"/><mo stretchy="false">)</mo></#macro>
