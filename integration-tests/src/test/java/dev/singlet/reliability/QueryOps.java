package dev.singlet.reliability;

import dev.singlet.Range;
import java.util.List;

/** Queries of the table. */
final class QueryOps {

    private QueryOps() {}

    static List<Op> all() {
        return List.of(
                Op.read(
                        "query page, page after page",
                        (t, token) -> Walk.pages(t.notes().byBox("b1").limit(2)),
                        (t, token) -> Walk.pages(t.notes().byBox("b1").limit(2))),
                Op.read(
                        "query list",
                        (t, token) -> t.notes().byBox("b1").list(),
                        (t, token) -> t.notes().byBox("b1").list()),
                Op.read(
                        "query stream, publisher",
                        (t, token) -> t.notes().byBox("b1").stream().toList(),
                        (t, token) -> Walk.all(t.notes().byBox("b1").publisher())),
                Op.read(
                        "query first",
                        (t, token) -> t.notes().byBox("b1").first(),
                        (t, token) -> t.notes().byBox("b1").first()),
                Op.read(
                        "query count",
                        (t, token) -> t.notes().byBox("b1").count(),
                        (t, token) -> t.notes().byBox("b1").count()),
                Op.read(
                        "query filter",
                        (t, token) -> t.notes()
                                .byBox("b1")
                                .filter(n -> n.text().eq("text of n3"))
                                .list(),
                        (t, token) -> t.notes()
                                .byBox("b1")
                                .filter(n -> n.text().eq("text of n3"))
                                .list()),
                Op.read(
                        "query filter first",
                        (t, token) -> t.notes()
                                .byBox("b1")
                                .filter(n -> n.text().eq("text of n3"))
                                .first(),
                        (t, token) -> t.notes()
                                .byBox("b1")
                                .filter(n -> n.text().eq("text of n3"))
                                .first()),
                Op.read(
                        "query descending limit",
                        (t, token) ->
                                t.notes().byBox("b1").descending().limit(2).list(),
                        (t, token) ->
                                t.notes().byBox("b1").descending().limit(2).list()),
                Op.read(
                        "query as projection",
                        (t, token) -> t.notes()
                                .byBox("b1")
                                .as(NoteTextProjection.INSTANCE)
                                .list(),
                        (t, token) -> t.notes()
                                .byBox("b1")
                                .as(NoteTextProjection.INSTANCE)
                                .list()),
                Op.read(
                        "query sort value",
                        (t, token) -> t.notes().byBox("b1").note("n2").list(),
                        (t, token) -> t.notes().byBox("b1").note("n2").list()),
                Op.read(
                        "query sort range",
                        (t, token) ->
                                t.notes().byBox("b1").note(Range.atLeast("n2")).list(),
                        (t, token) ->
                                t.notes().byBox("b1").note(Range.atLeast("n2")).list()),
                Op.read(
                        "consistently().query",
                        (t, token) -> t.notes().consistently().byBox("b1").list(),
                        (t, token) -> t.notes().consistently().byBox("b1").list()));
    }
}
