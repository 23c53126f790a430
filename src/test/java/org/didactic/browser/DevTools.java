package org.didactic.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.didactic.text.Json;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Speaks the DevTools protocol: each call is answered; events are passed over. */
final class DevTools {
    private static final int SECONDS = 300;

    private final Map<Integer, CompletableFuture<Map<String, Object>>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final WebSocket socket;

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Answers())
                .join();
    }

    /** Returns the answer of the browser itself. */
    Map<String, Object> call(String method, Json.Members parameters) {
        return result(method, send(method, parameters, Json.object()));
    }

    /** Returns the answer of the page that a session was opened for. */
    Map<String, Object> call(String session, String method, Json.Members parameters) {
        return result(method, send(method, parameters, Json.object().with("sessionId", session)));
    }

    /** Sends the same call so many times, each without waiting for the one before it, and waits for the last. */
    void repeat(int times, String session, String method, Json.Members parameters) {
        List<CompletableFuture<Map<String, Object>>> answers = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            answers.add(send(method, parameters, Json.object().with("sessionId", session)));
        }
        answers.forEach(answer -> result(method, answer));
    }

    private synchronized CompletableFuture<Map<String, Object>> send(
            String method, Json.Members parameters, Json.Members session) {
        int id = calls.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        String request = Json.object()
                .with("id", id)
                .with("method", method)
                .with("params", parameters.build())
                .withAll(session)
                .build()
                .toText();
        socket.sendText(request, true).join();
        return answer;
    }

    private static Map<String, Object> result(String method, CompletableFuture<Map<String, Object>> answer) {
        Map<String, Object> message;
        try {
            message = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The browser did not answer " + method + ".", e);
        }
        if (message.containsKey("error")) {
            throw new IllegalStateException(method + ": " + message.get("error"));
        }
        return members(message.get("result"));
    }

    /** Returns an object of an answer as a map. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }

    /** Pieces of messages put together; JSON is YAML, whose reader is at hand. */
    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                if (whole.startsWith("{\"id\":")) {
                    complete(whole);
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void complete(String whole) {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(whole.length()).build();
            Map<String, Object> message = members(new Load(settings).loadFromString(whole));
            waiting.remove((Integer) message.get("id")).complete(message);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            fail(new IllegalStateException("The browser closed the connection. " + reason));
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            fail(error);
        }

        private void fail(Throwable error) {
            waiting.values().forEach(answer -> answer.completeExceptionally(error));
        }
    }
}
