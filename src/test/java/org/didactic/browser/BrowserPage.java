package org.didactic.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.didactic.text.Json;

/** A page in a tab of its own. */
final class BrowserPage implements AutoCloseable {
    private static final int LOAD_STEPS = 4800;
    private static final int SHIFT = 8;

    private final DevTools tools;
    private final String target;
    private final String session;

    private BrowserPage(DevTools tools, String target, String session) {
        this.tools = tools;
        this.target = target;
        this.session = session;
    }

    static BrowserPage open(DevTools tools, Path file, View view) {
        Object target = tools.call("Target.createTarget", Json.object().with("url", "about:blank"))
                .get("targetId");
        Object session = tools.call(
                        "Target.attachToTarget",
                        Json.object().with("targetId", target.toString()).with("flatten", Json.of(true)))
                .get("sessionId");
        BrowserPage page = new BrowserPage(tools, target.toString(), session.toString());
        page.set(view);
        page.load(file);
        return page;
    }

    private void set(View view) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Json.object()
                        .with("width", view.width())
                        .with("height", view.height())
                        .with("deviceScaleFactor", view.scale())
                        .with("mobile", Json.of(false)));
        call(
                "Emulation.setEmulatedMedia",
                Json.object()
                        .with("media", view.media())
                        .with(
                                "features",
                                Json.array(
                                        List.of(
                                                List.of("prefers-color-scheme", view.dark() ? "dark" : "light"),
                                                List.of(
                                                        "prefers-reduced-motion",
                                                        view.still() ? "reduce" : "no-preference")),
                                        feature -> Json.object()
                                                .with("name", feature.get(0))
                                                .with("value", feature.get(1))
                                                .build())));
        call("Emulation.setScriptExecutionDisabled", Json.object().with("value", Json.of(!view.scripts())));
        call("Emulation.setFocusEmulationEnabled", Json.object().with("enabled", Json.of(true)));
    }

    private void load(Path file) {
        Map<String, Object> answer = call(
                "Page.navigate",
                Json.object().with("url", file.toAbsolutePath().toUri().toString()));
        if (answer.containsKey("errorText")) {
            throw new IllegalStateException(file + ": " + answer.get("errorText"));
        }
        for (int step = 0; step < LOAD_STEPS; step++) {
            if (script("document.readyState == 'complete' && document.fonts.status == 'loaded'")
                    .equals(true)) {
                return;
            }
            Chromium.pause();
        }
        throw new IllegalStateException(file + " does not end to load.");
    }

    /** Returns the value of an expression, a promise's once it is kept: texts, numbers, truths, lists and maps. */
    Object script(String expression) {
        Map<String, Object> answer = call(
                "Runtime.evaluate",
                Json.object()
                        .with("expression", expression)
                        .with("awaitPromise", Json.of(true))
                        .with("returnByValue", Json.of(true)));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        Object value = DevTools.members(answer.get("result")).get("value");
        return value == null ? "" : value;
    }

    /** Returns the texts that an expression gives as a list. */
    List<String> texts(String expression) {
        return ((List<?>) script(expression)).stream().map(Object::toString).toList();
    }

    /** Opens everything that is folded. */
    void unfold() {
        script("document.querySelectorAll('details').forEach(each => { each.open = true })");
    }

    /** Presses Tab so many times, with Shift where it is to lead back. */
    void tab(int times, boolean back) {
        tools.repeat(
                times,
                session,
                "Input.dispatchKeyEvent",
                Json.object()
                        .with("type", "rawKeyDown")
                        .with("key", "Tab")
                        .with("code", "Tab")
                        .with("windowsVirtualKeyCode", 9)
                        .with("modifiers", back ? SHIFT : 0));
    }

    /** Returns the printed page as a PDF file: A4 where the page names no size. */
    byte[] pdf() {
        Map<String, Object> answer = call(
                "Page.printToPDF",
                Json.object()
                        .with("paperWidth", Json.of(210 / 25.4))
                        .with("paperHeight", Json.of(297 / 25.4))
                        .with("generateTaggedPDF", Json.of(false))
                        .with("preferCSSPageSize", Json.of(true)));
        return Base64.getDecoder().decode(answer.get("data").toString());
    }

    /** Writes what the window shows as a PNG file. */
    void picture(Path file) {
        Object data = call("Page.captureScreenshot", Json.object().with("format", "png"))
                .get("data");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(data.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> call(String method, Json.Members parameters) {
        return tools.call(session, method, parameters);
    }

    @Override
    public void close() {
        tools.call("Target.closeTarget", Json.object().with("targetId", target));
    }
}
