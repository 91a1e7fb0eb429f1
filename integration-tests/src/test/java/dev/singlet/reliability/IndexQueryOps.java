package dev.singlet.reliability;

import dev.singlet.Range;
import java.util.List;

/** Queries of indexes. */
final class IndexQueryOps {

    private IndexQueryOps() {}

    static List<Op> all() {
        return List.of(
                Op.read(
                        "index query page",
                        (t, token) -> Walk.pages(t.notes().byOwner("o1").limit(2)),
                        (t, token) -> Walk.pages(t.notes().byOwner("o1").limit(2))),
                Op.read(
                        "index query list",
                        (t, token) -> t.notes().byOwner("o1").list(),
                        (t, token) -> t.notes().byOwner("o1").list()),
                Op.read(
                        "index query first",
                        (t, token) -> t.notes().byOwner("o1").first(),
                        (t, token) -> t.notes().byOwner("o1").first()),
                Op.read(
                        "index query count",
                        (t, token) -> t.notes().byOwner("o1").count(),
                        (t, token) -> t.notes().byOwner("o1").count()),
                Op.read(
                        "index query stream, publisher",
                        (t, token) -> t.notes().byOwner("o1").note(Range.atLeast("n1")).stream()
                                .toList(),
                        (t, token) -> Walk.all(t.notes()
                                .byOwner("o1")
                                .note(Range.atLeast("n1"))
                                .publisher())),
                Op.read(
                        "index query sort value",
                        (t, token) -> t.notes().byOwner("o1").note("n2").list(),
                        (t, token) -> t.notes().byOwner("o1").note("n2").list()),
                Op.read(
                        "index query keys, whole index",
                        (t, token) -> t.notes().byOwner("o1").keys().list(),
                        (t, token) -> t.notes().byOwner("o1").keys().list()),
                Op.read(
                        "index query hydrate, whole index",
                        (t, token) -> t.notes().byOwner("o1").hydrate().list(),
                        (t, token) -> t.notes().byOwner("o1").hydrate().list()),
                Op.read(
                        "index query as projection",
                        (t, token) -> t.passes()
                                .byHolder("h1")
                                .as(PassHolderProjection.INSTANCE)
                                .list(),
                        (t, token) -> t.passes()
                                .byHolder("h1")
                                .as(PassHolderProjection.INSTANCE)
                                .list()),
                Op.read(
                        "index query count, narrow",
                        (t, token) -> t.passes().byHolder("h1").count(),
                        (t, token) -> t.passes().byHolder("h1").count()),
                Op.read(
                        "index query keys",
                        (t, token) -> t.passes().byHolder("h1").keys().list(),
                        (t, token) -> t.passes().byHolder("h1").keys().list()),
                Op.read(
                        "index query hydrate",
                        (t, token) -> t.passes().byHolder("h1").hydrate().list(),
                        (t, token) -> t.passes().byHolder("h1").hydrate().list()));
    }
}
