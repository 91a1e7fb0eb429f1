package dev.singlet.it.load;

import dev.singlet.testing.LocalDynamoDb;
import java.io.IOException;

/** DynamoDB Local in a process of its own: prints where it listens, and ends when its input does. */
final class LoadServer {

    private LoadServer() {}

    public static void main(String[] arguments) throws IOException {
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded()) {
            System.out.println(dynamo.endpoint());
            while (System.in.read() >= 0) {
                // Waits.
            }
        }
    }
}
