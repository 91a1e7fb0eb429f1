package dev.singlet.reliability;

import dev.singlet.reliability.LabItem.Memo;
import dev.singlet.reliability.LabItem.Note;
import java.util.List;

/** Queries of item collections. */
final class CollectionOps {

    private CollectionOps() {}

    static List<Op> all() {
        return List.of(
                Op.read(
                        "collection page, page after page",
                        (t, token) -> Walk.pages(t.box("b1").limit(2)),
                        (t, token) -> Walk.pages(t.box("b1").limit(2))),
                Op.read(
                        "collection list",
                        (t, token) -> t.box("b1").list(),
                        (t, token) -> t.box("b1").list()),
                Op.read(
                        "collection stream, publisher",
                        (t, token) -> t.box("b1").stream().toList(),
                        (t, token) -> Walk.all(t.box("b1").publisher())),
                Op.read(
                        "collection first",
                        (t, token) -> t.box("b1").first(),
                        (t, token) -> t.box("b1").first()),
                Op.read(
                        "collection count",
                        (t, token) -> t.box("b1").count(),
                        (t, token) -> t.box("b1").count()),
                Op.read(
                        "collection group",
                        (t, token) -> t.box("b1").group(),
                        (t, token) -> t.box("b1").group()),
                Op.read(
                        "collection only(type)",
                        (t, token) -> t.box("b1").only(Note.class).list(),
                        (t, token) -> t.box("b1").only(Note.class).list()),
                Op.read(
                        "collection only(types)",
                        (t, token) -> t.box("b1")
                                .only(List.of(Memo.class))
                                .descending()
                                .list(),
                        (t, token) -> t.box("b1")
                                .only(List.of(Memo.class))
                                .descending()
                                .list()),
                Op.read(
                        "collection consistently",
                        (t, token) -> t.box("b1").consistently().list(),
                        (t, token) -> t.box("b1").consistently().list()));
    }
}
