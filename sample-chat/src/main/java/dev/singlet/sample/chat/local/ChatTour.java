package dev.singlet.sample.chat.local;

import dev.singlet.sample.chat.ChatTable;
import dev.singlet.sample.chat.lambda.ChatHandler;
import dev.singlet.sample.chat.service.ChatService;
import dev.singlet.testing.LocalDynamoDb;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/** The local program: plays a conversation and shows the table, or serves the Lambda's routes for {@code curl}. */
public final class ChatTour {

    private static final int DEFAULT_PORT = 8080;
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final int MAX_PORT = 65_535;
    private static final int FAILURE = 1;

    private ChatTour() {}

    /**
     * Runs the program.
     *
     * @param args nothing for the tour, {@code --serve [port]} for the server
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> arguments = List.of(args);
        if (arguments.isEmpty()) {
            play(System.out);
        } else if (isServe(arguments)) {
            serve(arguments.size() == 1 ? DEFAULT_PORT : Integer.parseInt(arguments.get(1)));
        } else {
            fail("Arguments: none for the tour, or --serve [port] (default " + DEFAULT_PORT + ")");
        }
    }

    /** Plays the conversation on a new table, with the same ids and times in every run. */
    static void play(PrintStream out) {
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded()) {
            TourClock clock = new TourClock();
            ChatTable table = ChatTable.connect(
                    dynamo.client(), options -> options.clock(clock).idGenerator(new TourIds()));
            table.createIfAbsent();
            TourPrinter printer = new TourPrinter(out, () -> dynamo.items(table.name()));
            new Tour(new ChatService(table), clock, printer).play();
        }
    }

    private static boolean isServe(List<String> arguments) {
        return arguments.get(0).equals("--serve")
                && (arguments.size() == 1 || (arguments.size() == 2 && isPort(arguments.get(1))));
    }

    private static boolean isPort(String text) {
        return PORT.matcher(text).matches() && Integer.parseInt(text) <= MAX_PORT;
    }

    private static void serve(int port) throws IOException, InterruptedException {
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded()) {
            ChatTable table = ChatTable.connect(dynamo.client());
            table.createIfAbsent();
            try (ChatServer server = ChatServer.start(port, new ChatHandler(new ChatService(table)))) {
                System.out.print(CurlExamples.text(server.port()));
                new CountDownLatch(1).await();
            }
        } catch (BindException e) {
            fail("Port " + port + " is in use. Choose another one: --serve 9000");
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(FAILURE);
    }
}
