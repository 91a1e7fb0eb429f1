package dev.singlet.sample.chat.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.singlet.sample.chat.lambda.Route;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes events of the form that an API Gateway HTTP API sends, payload format 2.0. */
final class GatewayEvents {

    private static final String DEFAULT = "$default";
    private static final String BEARER = "Bearer ";

    private GatewayEvents() {}

    static APIGatewayV2HTTPEvent of(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        Optional<Route> route = Route.ofPath(path).stream()
                .filter(candidate -> candidate.method().equals(exchange.getRequestMethod()))
                .findFirst();
        Map<String, String> headers = headers(exchange.getRequestHeaders());
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean text = isText(headers.getOrDefault("content-type", ""));
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey(route.map(Route::key).orElse(DEFAULT))
                .withRawPath(path)
                .withRawQueryString(Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                        .orElse(""))
                .withHeaders(headers)
                .withQueryStringParameters(query(exchange.getRequestURI().getRawQuery()))
                .withPathParameters(route.map(found -> found.parameters(path))
                        .filter(map -> !map.isEmpty())
                        .orElse(null))
                .withRequestContext(context(exchange, route, headers))
                .withBody(body.length == 0 ? null : encode(body, text))
                .withIsBase64Encoded(body.length > 0 && !text)
                .build();
    }

    private static RequestContext context(HttpExchange exchange, Optional<Route> route, Map<String, String> headers) {
        return RequestContext.builder()
                .withRouteKey(route.map(Route::key).orElse(DEFAULT))
                .withStage(DEFAULT)
                .withRequestId(UUID.randomUUID().toString())
                .withHttp(RequestContext.Http.builder()
                        .withMethod(exchange.getRequestMethod())
                        .withPath(exchange.getRequestURI().getRawPath())
                        .withProtocol(exchange.getProtocol())
                        .withSourceIp(exchange.getRemoteAddress().getAddress().getHostAddress())
                        .build())
                .withAuthorizer(authorizer(headers.get("authorization")))
                .build();
    }

    /**
     * Stands in for the JWT authorizer: whatever follows {@code Bearer} is the user. This is why the server is for
     * playing only.
     */
    private static @Nullable Authorizer authorizer(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return null;
        }
        String user = authorization.substring(BEARER.length()).strip();
        return Authorizer.builder()
                .withJwt(
                        Authorizer.JWT.builder().withClaims(Map.of("sub", user)).build())
                .build();
    }

    private static String encode(byte[] body, boolean text) {
        return text
                ? new String(body, StandardCharsets.UTF_8)
                : Base64.getEncoder().encodeToString(body);
    }

    /** API Gateway passes on as they are only those bodies that say that they are text. */
    private static boolean isText(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.startsWith("application/json");
    }

    private static Map<String, String> headers(Headers headers) {
        Map<String, String> joined = new LinkedHashMap<>();
        headers.forEach((name, values) -> joined.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return joined;
    }

    private static @Nullable Map<String, String> query(@Nullable String rawQuery) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : List.of(rawQuery.split("&", -1))) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.merge(decode(name), decode(value), (first, second) -> first + "," + second);
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
