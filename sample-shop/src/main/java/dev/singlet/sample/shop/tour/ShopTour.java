package dev.singlet.sample.shop.tour;

import dev.singlet.sample.forum.ForumService;
import dev.singlet.sample.forum.ForumTable;
import dev.singlet.sample.shop.ShopService;
import dev.singlet.sample.shop.ShopTable;
import dev.singlet.testing.LocalDynamoDb;
import java.io.PrintStream;

/** The program: plays a day of the shop and of the forum on DynamoDB in memory, and shows the tables. */
public final class ShopTour {

    private ShopTour() {}

    /** Runs the program; it takes no arguments. */
    public static void main(String[] args) {
        play(System.out);
    }

    static void play(PrintStream out) {
        try (LocalDynamoDb dynamo = LocalDynamoDb.embedded()) {
            TourClock clock = new TourClock();
            ShopTable shop = ShopTable.connect(
                    dynamo.client(), options -> options.clock(clock).idGenerator(new TourIds()));
            shop.createIfAbsent();
            ForumTable forum = ForumTable.connect(
                    dynamo.client(), options -> options.clock(clock).idGenerator(new TourIds()));
            forum.createIfAbsent();
            new ShopDay(shop, new ShopService(shop), new TourPrinter(out, () -> dynamo.items(shop.name()))).play();
            new ForumDay(new ForumService(forum), new TourPrinter(out, () -> dynamo.items(forum.name()))).play();
        }
    }
}
