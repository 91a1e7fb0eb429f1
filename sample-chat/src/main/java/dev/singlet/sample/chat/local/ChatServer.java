package dev.singlet.sample.chat.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.singlet.sample.chat.lambda.ChatHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does for the function on this computer what API Gateway does for it in the cloud. Listens on loopback only. */
final class ChatServer implements AutoCloseable {

    private static final int THREADS = 8;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService threads;
    private final ChatHandler handler;

    private ChatServer(HttpServer server, ExecutorService threads, ChatHandler handler) {
        this.server = server;
        this.threads = threads;
        this.handler = handler;
    }

    /**
     * Starts a server.
     *
     * @param port the port, or 0 for a free one
     * @param handler the function
     */
    static ChatServer start(int port, ChatHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        ChatServer chatServer = new ChatServer(server, threads, handler);
        server.createContext("/", chatServer::answer);
        server.setExecutor(threads);
        server.start();
        return chatServer;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            APIGatewayV2HTTPResponse response = handler.handleRequest(GatewayEvents.of(exchange), new LocalContext());
            response.getHeaders().forEach(exchange.getResponseHeaders()::set);
            if (response.getBody() == null || exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(response.getStatusCode(), NO_BODY);
                return;
            }
            byte[] body = response.getBody().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.getStatusCode(), body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
