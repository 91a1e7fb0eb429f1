package dev.singlet.reliability;

import dev.singlet.reliability.LabItem.Note;
import dev.singlet.reliability.LabItem.Rule;
import java.util.List;

/** Scans. Asynchronous tables have no parallel ones; they scan segments. */
final class ScanOps {

    private ScanOps() {}

    static List<Op> all() {
        return List.of(
                Op.read(
                        "scan page, page after page",
                        (t, token) -> Walk.pages(t.scan().limit(3)),
                        (t, token) -> Walk.pages(t.scan().limit(3))),
                Op.read(
                        "scan list",
                        (t, token) -> t.scan().list(),
                        (t, token) -> t.scan().list()),
                Op.read(
                        "scan stream, publisher",
                        (t, token) -> t.scan().stream().toList(),
                        (t, token) -> Walk.all(t.scan().publisher())),
                Op.read(
                        "scan count",
                        (t, token) -> t.scan().count(),
                        (t, token) -> t.scan().count()),
                Op.read(
                        "scan segment",
                        (t, token) -> t.scan().segment(0, 2).list(),
                        (t, token) -> t.scan().segment(0, 2).list()),
                Op.read(
                        "scan consistently",
                        (t, token) -> t.scan().consistently().list(),
                        (t, token) -> t.scan().consistently().list()),
                Op.read(
                        "scan only(type)",
                        (t, token) -> t.scan().only(Rule.class).list(),
                        (t, token) -> t.scan().only(Rule.class).list()),
                Op.read(
                        "scan only(types)",
                        (t, token) -> t.scan().only(Rule.class, Note.class).list(),
                        (t, token) -> t.scan().only(Rule.class, Note.class).list()),
                Op.read(
                        "scan unrecognized",
                        (t, token) -> t.scan().unrecognized().list(),
                        (t, token) -> t.scan().unrecognized().list()),
                Op.read(
                        "scan parallel list",
                        (t, token) -> Walk.sorted(t.scan().parallel(2).list()),
                        (t, token) -> t.scan().list().thenApply(Walk::sorted)),
                Op.read(
                        "scan parallel stream",
                        (t, token) -> Walk.sorted(t.scan().parallel(2).stream().toList()),
                        (t, token) -> t.scan().list().thenApply(Walk::sorted)),
                Op.read(
                        "scan parallel count",
                        (t, token) -> t.scan().parallel(2).count(),
                        (t, token) -> t.scan().count()),
                Op.read(
                        "entity scan list",
                        (t, token) -> t.notes().scan().list(),
                        (t, token) -> t.notes().scan().list()),
                Op.read(
                        "entity scan filter",
                        (t, token) -> t.notes()
                                .scan()
                                .filter(n -> n.text().eq("text of n3"))
                                .list(),
                        (t, token) -> t.notes()
                                .scan()
                                .filter(n -> n.text().eq("text of n3"))
                                .list()),
                Op.read(
                        "entity scan as projection",
                        (t, token) ->
                                t.notes().scan().as(NoteTextProjection.INSTANCE).list(),
                        (t, token) ->
                                t.notes().scan().as(NoteTextProjection.INSTANCE).list()),
                Op.read(
                        "entity scan page, page after page",
                        (t, token) -> Walk.pages(t.notes().scan().limit(2)),
                        (t, token) -> Walk.pages(t.notes().scan().limit(2))),
                Op.read(
                        "entity scan segment",
                        (t, token) ->
                                t.notes().scan().consistently().segment(0, 2).list(),
                        (t, token) ->
                                t.notes().scan().consistently().segment(0, 2).list()));
    }
}
