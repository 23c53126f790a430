<#-- The parts that the equations of all regressions share. -->
<#macro effects><msub><mi>Y</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub><mo>=</mo><msub><mi>α</mi><mi>i</mi></msub><mo>+</mo><msub><mi>δ</mi><mi>t</mi></msub><mo>+</mo></#macro>
<#macro covariates><mo>+</mo><msup><mi>μ</mi><mo>⊤</mo></msup><msub><mi>X</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>ε</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub></#macro>
<#macro indicator><msubsup><mi>D</mi><mrow><mi>i</mi><mi>t</mi></mrow><mi>k</mi></msubsup></#macro>
<#macro start><msub><mi>D</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub></#macro>
<#macro rows><msub><mi>n</mi><mrow><mi>g</mi><mi>k</mi></mrow></msub></#macro>
