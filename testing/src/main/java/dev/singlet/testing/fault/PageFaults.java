package dev.singlet.testing.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** Pages of queries and scans that end early. */
final class PageFaults {

    private static final String LIMIT = "Limit";

    private PageFaults() {}

    static boolean hasPages(SentRequest request) {
        return request.operation().equals("Query") || request.operation().equals("Scan");
    }

    static HttpExecuteResponse truncate(FaultyRequest request, int most) throws IOException {
        if (!hasPages(request.sent())) {
            return request.call();
        }
        ObjectNode body = Json.parse(request.sent().body());
        return request.call(limited(body, most).toString());
    }

    /** The same request with a limit that is not greater. */
    static ObjectNode limited(ObjectNode body, int most) {
        return body.put(LIMIT, Math.min(most, body.path(LIMIT).asInt(most)));
    }
}
