package dev.singlet.testing.fault;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** Transactions that are cancelled. */
final class TransactionFaults {

    private TransactionFaults() {}

    static HttpExecuteResponse cancel(FaultyRequest request, Map<Integer, String> codes) throws IOException {
        if (!request.sent().operation().startsWith("Transact")) {
            return request.call();
        }
        int actions = Json.parse(request.sent().body()).path("TransactItems").size();
        if (codes.isEmpty() || Collections.min(codes.keySet()) < 0 || Collections.max(codes.keySet()) >= actions) {
            throw new IllegalArgumentException("The transaction has actions 0 to " + (actions - 1)
                    + ", and is to be cancelled because of " + codes.keySet() + ".");
        }
        ObjectNode answer = Json.object()
                .put("__type", "com.amazonaws.dynamodb.v20120810#TransactionCanceledException")
                .put("Message", "injected");
        ArrayNode reasons = answer.putArray("CancellationReasons");
        for (int action = 0; action < actions; action++) {
            reasons.addObject().put("Code", codes.getOrDefault(action, "None"));
        }
        return Answers.of(400, answer.toString());
    }
}
