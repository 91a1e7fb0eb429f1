package dev.singlet.sample.chat.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;

/** Makes the responses of the function. */
final class Responses {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private Responses() {}

    static APIGatewayV2HTTPResponse ok(Object body) {
        return response(200, Map.of("content-type", JSON), Json.write(body));
    }

    static APIGatewayV2HTTPResponse created(String location, Object body) {
        return response(201, Map.of("content-type", JSON, "location", location), Json.write(body));
    }

    static APIGatewayV2HTTPResponse noContent() {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(204)
                .withHeaders(Map.of())
                .build();
    }

    static APIGatewayV2HTTPResponse problem(Problem problem) {
        return response(problem.status(), Map.of("content-type", PROBLEM), Json.write(problem));
    }

    /** Tells, as RFC 9110 demands, which methods the path has. */
    static APIGatewayV2HTTPResponse methodNotAllowed(String allow) {
        Problem problem = Problem.METHOD_NOT_ALLOWED;
        return response(problem.status(), Map.of("content-type", PROBLEM, "allow", allow), Json.write(problem));
    }

    private static APIGatewayV2HTTPResponse response(int status, Map<String, String> headers, String body) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(headers)
                .withBody(body)
                .build();
    }
}
