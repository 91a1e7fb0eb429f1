package dev.singlet.sample.chat.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import dev.singlet.Cursor;
import dev.singlet.sample.chat.ChatMessageKey;
import dev.singlet.sample.chat.service.PageRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An event, as the routes want to see it. Values of a wrong form are reported as {@link BadRequestException}. */
final class Request {

    private static final Pattern LIMIT = Pattern.compile("[0-9]{1,9}");

    private final APIGatewayV2HTTPEvent event;

    Request(APIGatewayV2HTTPEvent event) {
        this.event = event;
    }

    /**
     * Returns the calling user: the subject of the token that the API's authorizer has verified. Headers are not
     * looked at, as everybody can send what he likes there.
     */
    @Nullable
    String userId() {
        return Optional.ofNullable(event.getRequestContext())
                .map(RequestContext::getAuthorizer)
                .map(Authorizer::getJwt)
                .map(Authorizer.JWT::getClaims)
                .map(claims -> claims.get("sub"))
                .orElse(null);
    }

    String chatId() {
        return parameter("chatId");
    }

    ChatMessageKey message() {
        try {
            return new ChatMessageKey(chatId(), Instant.parse(parameter("createdAt")), parameter("messageId"));
        } catch (DateTimeParseException e) {
            throw new BadRequestException("createdAt is not a time, as in 2026-01-01T09:00:00.000Z.", e);
        }
    }

    /** Reads the parameters {@code limit} and {@code cursor}. */
    PageRequest page(int defaultLimit) {
        Map<String, String> parameters = nonNull(event.getQueryStringParameters());
        String limit = parameters.getOrDefault("limit", Integer.toString(defaultLimit));
        if (!LIMIT.matcher(limit).matches()) {
            throw new BadRequestException("limit is not a number from 1 to " + PageRequest.MAX_LIMIT + ".");
        }
        PageRequest page = PageRequest.first(Integer.parseInt(limit));
        String cursor = parameters.get("cursor");
        return cursor == null ? page : page.startAfter(Cursor.of(cursor));
    }

    <T> T body(Class<T> type) {
        String body = event.getBody();
        if (body == null || body.isEmpty()) {
            throw new BadRequestException("The body is missing.");
        }
        return Json.read(event.getIsBase64Encoded() ? decode(body) : body, type);
    }

    private String parameter(String name) {
        String value = nonNull(event.getPathParameters()).get(name);
        if (value == null) {
            throw new IllegalStateException("The event has no path parameter " + name);
        }
        return value;
    }

    private static String decode(String body) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(body));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new BadRequestException("The body is not UTF-8 text.", e);
        }
    }

    /** API Gateway leaves out maps that would be empty. */
    private static Map<String, String> nonNull(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
