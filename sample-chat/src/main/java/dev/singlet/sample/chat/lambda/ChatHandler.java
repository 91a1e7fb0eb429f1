package dev.singlet.sample.chat.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.service.ChatService;
import dev.singlet.sample.chat.service.ChatServiceException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The function's entry point, for events of an API Gateway HTTP API in payload format 2.0. */
public final class ChatHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    /** The environment variable that names the table; without it, it has the name that the model gives it. */
    public static final String TABLE_VARIABLE = "CHATS_TABLE";

    private final ChatEndpoints endpoints;

    /** Called by Lambda, once for each execution environment: its requests share the client and its connections. */
    public ChatHandler() {
        this(new ChatService(ChatTable.connect(DynamoDbClient.create(), options -> options.tableName(tableName()))));
    }

    /** Answers for a service that was made elsewhere. */
    public ChatHandler(ChatService service) {
        this.endpoints = new ChatEndpoints(service);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        try {
            return Route.ofKey(event.getRouteKey())
                    .map(route -> endpoints.answer(route, new Request(event)))
                    .orElseGet(() -> noRoute(event));
        } catch (BadRequestException e) {
            return Responses.problem(Problem.of(e));
        } catch (ChatServiceException e) {
            return Responses.problem(Problem.of(e));
        } catch (RuntimeException e) {
            context.getLogger().log(stackTrace(e));
            return Responses.problem(Problem.INTERNAL_ERROR);
        }
    }

    /** Answers what the API's catch-all route has sent here. */
    private static APIGatewayV2HTTPResponse noRoute(APIGatewayV2HTTPEvent event) {
        List<Route> others = Route.ofPath(event.getRawPath());
        if (others.isEmpty()) {
            return Responses.problem(Problem.ROUTE_NOT_FOUND);
        }
        return Responses.methodNotAllowed(others.stream().map(Route::method).collect(Collectors.joining(", ")));
    }

    private static String tableName() {
        return Optional.ofNullable(System.getenv(TABLE_VARIABLE)).orElse(ChatTable.DEFAULT_NAME);
    }

    private static String stackTrace(RuntimeException e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
