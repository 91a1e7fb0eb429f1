package dev.singlet.sample.shop.tour;

import dev.singlet.Page;
import dev.singlet.sample.forum.ContributionGroup;
import dev.singlet.sample.forum.ForumService;
import dev.singlet.sample.forum.Post;
import dev.singlet.sample.forum.Topic;

/** A day of the forum. */
final class ForumDay {

    private final ForumService forum;
    private final TourPrinter printer;

    ForumDay(ForumService forum, TourPrinter printer) {
        this.forum = forum;
        this.printer = printer;
    }

    void play() {
        printer.title("The forum: categories, topics and posts in one table");
        printer.step("Categories come by their names.");
        forum.addCategory("Pens", "All that writes");
        forum.addCategory("Ink", "All that is written with");
        printer.results(forum.categories());
        printer.refused(() -> forum.addCategory("Ink", "Again"));

        printer.step("A topic and its first post are one transaction, a reply and the topic's counter another.");
        Topic first = forum.openTopic("Ink", "ann", "Which blue?", "There are so many.");
        forum.openTopic("Ink", "bob", "Stains", "How?");
        Post reply = forum.reply(first, "bob", "The one of the sea.");
        forum.reply(first, "ann", "Which sea?");
        printer.result(forum.topic(first));
        printer.results(forum.posts(first.topicId()));
        printer.refused(() -> forum.openTopic("Paper", "ann", "White?", "Or not?"));

        printer.step("Bob deletes his post; nobody else can.");
        printer.refused(() -> forum.delete(reply, "ann"));
        forum.delete(reply, "bob");
        printer.result(forum.topic(first));

        printer.step("The topics of a category, the newest first, a page at a time.");
        Page<Topic> page = forum.topics("Ink", 1, null);
        printer.result(page.items().get(0).title());
        printer.result(
                forum.topics("Ink", 1, page.next().orElseThrow()).items().get(0).title());

        printer.step("All that Ann has written, topics and posts, by one query of an index.");
        ContributionGroup ann = forum.writtenBy("ann");
        printer.results(ann.topics());
        printer.results(ann.posts());
        printer.step("The keys in the table.");
        printer.table();
    }
}
