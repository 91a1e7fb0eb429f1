package dev.singlet.reliability;

import dev.singlet.reliability.LabItem.Memo;
import dev.singlet.reliability.LabItem.Rule;
import java.util.List;
import java.util.Map;

/** Writes of one item, but for updates. */
final class WriteOps {

    private WriteOps() {}

    static List<Op> all() {
        return List.of(
                Op.write(
                        "create(record)",
                        (t, token) -> t.notes().create(Base.note("b2", "n1")),
                        (t, token) -> t.notes().create(Base.note("b2", "n1"))),
                Op.write(
                        "create(draft), generated id",
                        (t, token) -> t.notes()
                                .create(d -> d.box("b2")
                                        .owner("o2")
                                        .text("new")
                                        .count(1)
                                        .log(List.of())
                                        .settings(Map.of())
                                        .place(Base.PLACE)),
                        (t, token) -> t.notes()
                                .create(d -> d.box("b2")
                                        .owner("o2")
                                        .text("new")
                                        .count(1)
                                        .log(List.of())
                                        .settings(Map.of())
                                        .place(Base.PLACE))),
                Op.write(
                        "creating(record).execute",
                        (t, token) -> t.notes().creating(Base.note("b2", "n1")).execute(),
                        (t, token) -> t.notes().creating(Base.note("b2", "n1")).execute()),
                Op.write(
                        "creating(draft).onlyIf.execute",
                        (t, token) -> t.notes()
                                .creating(d -> d.box("b2")
                                        .owner("o2")
                                        .text("new")
                                        .count(1)
                                        .log(List.of())
                                        .settings(Map.of())
                                        .place(Base.PLACE))
                                .onlyIf(n -> n.text().notExists())
                                .execute(),
                        (t, token) -> t.notes()
                                .creating(d -> d.box("b2")
                                        .owner("o2")
                                        .text("new")
                                        .count(1)
                                        .log(List.of())
                                        .settings(Map.of())
                                        .place(Base.PLACE))
                                .onlyIf(n -> n.text().notExists())
                                .execute()),
                Op.write(
                        "create without a time",
                        (t, token) -> t.memos().create(Base.memo("b2", "m1")),
                        (t, token) -> t.memos().create(Base.memo("b2", "m1"))),
                Op.write(
                        "put(new)",
                        (t, token) -> t.notes().put(Base.note("b2", "n1")),
                        (t, token) -> t.notes().put(Base.note("b2", "n1"))),
                Op.write(
                        "put(existing)",
                        (t, token) -> t.notes().put(Base.changed("n1")),
                        (t, token) -> t.notes().put(Base.changed("n1"))),
                Op.write(
                        "put without a time",
                        (t, token) -> t.memos().put(new Memo("b1", "m1", "other")),
                        (t, token) -> t.memos().put(new Memo("b1", "m1", "other"))),
                Op.write(
                        "putting.onlyIf.execute",
                        (t, token) -> t.notes()
                                .putting(Base.changed("n1"))
                                .onlyIf(n -> n.text().eq("text of n1"))
                                .execute(),
                        (t, token) -> t.notes()
                                .putting(Base.changed("n1"))
                                .onlyIf(n -> n.text().eq("text of n1"))
                                .execute()),
                Op.write(
                        "putting.onlyIf, without a time",
                        (t, token) -> t.memos()
                                .putting(new Memo("b1", "m1", "other"))
                                .onlyIf(m -> m.text().eq("text of m1"))
                                .execute(),
                        (t, token) -> t.memos()
                                .putting(new Memo("b1", "m1", "other"))
                                .onlyIf(m -> m.text().eq("text of m1"))
                                .execute()),
                Op.write(
                        "putting.execute",
                        (t, token) -> t.notes().putting(Base.changed("n1")).execute(),
                        (t, token) -> t.notes().putting(Base.changed("n1")).execute()),
                Op.delete(
                        "delete(components)",
                        (t, token) -> t.notes().delete("b1", "n1"),
                        (t, token) -> t.notes().delete("b1", "n1")),
                Op.delete(
                        "delete(key)",
                        (t, token) -> t.notes().delete(new NoteKey("b1", "n1")),
                        (t, token) -> t.notes().delete(new NoteKey("b1", "n1"))),
                Op.delete(
                        "delete(record)",
                        (t, token) -> t.memos().delete(Base.memo("b1", "m1")),
                        (t, token) -> t.memos().delete(Base.memo("b1", "m1"))),
                Op.delete(
                        "deleting(key).execute",
                        (t, token) ->
                                t.notes().deleting(new NoteKey("b1", "n1")).execute(),
                        (t, token) ->
                                t.notes().deleting(new NoteKey("b1", "n1")).execute()),
                Op.delete(
                        "deleting.onlyIf.execute",
                        (t, token) -> t.notes()
                                .deleting("b1", "n1")
                                .onlyIf(n -> n.owner().eq("o1"))
                                .execute(),
                        (t, token) -> t.notes()
                                .deleting("b1", "n1")
                                .onlyIf(n -> n.owner().eq("o1"))
                                .execute()),
                Op.idle(
                        "delete(missing)",
                        (t, token) -> t.notes().delete("b9", "n1"),
                        (t, token) -> t.notes().delete("b9", "n1")),
                Op.write(
                        "create versioned",
                        (t, token) -> t.rules().create(new Rule("r2", "text", 0)),
                        (t, token) -> t.rules().create(new Rule("r2", "text", 0))),
                Op.write(
                        "put versioned, new",
                        (t, token) -> t.rules().put(new Rule("r2", "text", 0)),
                        (t, token) -> t.rules().put(new Rule("r2", "text", 0))),
                Op.write(
                        "put versioned, existing",
                        (t, token) -> t.rules().put(new Rule("r1", "other", 1)),
                        (t, token) -> t.rules().put(new Rule("r1", "other", 1))),
                Op.write(
                        "update versioned",
                        (t, token) -> t.rules().update("r1").text("other").execute(),
                        (t, token) -> t.rules().update("r1").text("other").execute()),
                Op.write(
                        "update versioned, ifVersion",
                        (t, token) -> t.rules()
                                .update("r1")
                                .text("other")
                                .ifVersion(1)
                                .execute(),
                        (t, token) -> t.rules()
                                .update("r1")
                                .text("other")
                                .ifVersion(1)
                                .execute()),
                Op.write(
                        "update versioned, idempotent",
                        (t, token) -> t.rules()
                                .update("r1")
                                .text("other")
                                .idempotent()
                                .execute(),
                        (t, token) -> t.rules()
                                .update("r1")
                                .text("other")
                                .idempotent()
                                .execute()),
                Op.delete(
                        "delete(record) versioned",
                        (t, token) -> t.rules().delete(new Rule("r1", "text of r1", 1)),
                        (t, token) -> t.rules().delete(new Rule("r1", "text of r1", 1))),
                Op.delete(
                        "deleting(record) versioned",
                        (t, token) -> t.rules()
                                .deleting(new Rule("r1", "text of r1", 1))
                                .execute(),
                        (t, token) -> t.rules()
                                .deleting(new Rule("r1", "text of r1", 1))
                                .execute()));
    }
}
