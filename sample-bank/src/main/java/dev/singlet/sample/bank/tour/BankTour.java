package dev.singlet.sample.bank.tour;

import dev.singlet.saga.RetryPolicy;
import dev.singlet.sample.bank.Bank;
import dev.singlet.streams.local.StreamRunner;
import dev.singlet.testing.LocalDynamoDb;
import dev.singlet.testing.fault.FaultyHttpClient;
import java.io.PrintStream;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The program: plays a day of the bank on DynamoDB in memory, with its real stream. */
public final class BankTour {

    private BankTour() {}

    /** Runs the program; it takes no arguments. */
    public static void main(String[] args) {
        play(System.out);
    }

    static void play(PrintStream out) {
        FaultyHttpClient http = FaultyHttpClient.onDefault();
        TourClock clock = new TourClock();
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded();
                DynamoDbClient client = dynamo.clientBuilder().httpClient(http).build()) {
            Bank bank =
                    Bank.connect(client, UnaryOperator.identity(), sagas -> sagas.clock(clock), RetryPolicy.standard());
            bank.createTables();
            try (StreamRunner stream = StreamRunner.builder(
                            client, dynamo.streamsClient(), bank.eventTable().name())
                    .build(bank.projecting())) {
                new BankDay(bank, stream, http, clock, new Narrator(out)).play();
            }
        }
    }
}
