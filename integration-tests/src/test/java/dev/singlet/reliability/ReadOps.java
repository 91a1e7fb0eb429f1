package dev.singlet.reliability;

import java.util.List;

/** Reads by key. */
final class ReadOps {

    private ReadOps() {}

    static List<Op> all() {
        return List.of(
                Op.read(
                        "find(components)",
                        (t, token) -> t.notes().find("b1", "n1"),
                        (t, token) -> t.notes().find("b1", "n1")),
                Op.read(
                        "find(key)",
                        (t, token) -> t.notes().find(new NoteKey("b1", "n1")),
                        (t, token) -> t.notes().find(new NoteKey("b1", "n1"))),
                Op.read(
                        "find(key, projection)",
                        (t, token) -> t.notes().find(new NoteKey("b1", "n1"), NoteTextProjection.INSTANCE),
                        (t, token) -> t.notes().find(new NoteKey("b1", "n1"), NoteTextProjection.INSTANCE)),
                Op.read(
                        "get(components)",
                        (t, token) -> t.notes().get("b1", "n1"),
                        (t, token) -> t.notes().get("b1", "n1")),
                Op.read(
                        "get(key)",
                        (t, token) -> t.notes().get(new NoteKey("b1", "n1")),
                        (t, token) -> t.notes().get(new NoteKey("b1", "n1"))),
                Op.read(
                        "consistently().find",
                        (t, token) -> t.notes().consistently().find("b1", "n1"),
                        (t, token) -> t.notes().consistently().find("b1", "n1")),
                Op.read(
                        "includingExpired().find",
                        (t, token) -> t.passes().includingExpired().find("p3"),
                        (t, token) -> t.passes().includingExpired().find("p3")),
                Op.read(
                        "find of what has expired",
                        (t, token) -> t.passes().find("p3"),
                        (t, token) -> t.passes().find("p3")),
                Op.read(
                        "findByCard (unique)",
                        (t, token) -> t.voters().findByCard("c1"),
                        (t, token) -> t.voters().findByCard("c1")),
                Op.read(
                        "findAll(keys)",
                        (t, token) -> t.notes()
                                .findAll(List.of(
                                        new NoteKey("b1", "n1"), new NoteKey("b1", "n2"), new NoteKey("b1", "n9"))),
                        (t, token) -> t.notes()
                                .findAll(List.of(
                                        new NoteKey("b1", "n1"), new NoteKey("b1", "n2"), new NoteKey("b1", "n9")))),
                Op.read(
                        "transactGet(actions)",
                        (t, token) -> Walk.results(t.transactGet(
                                t.notes().getting("b1", "n1"), t.rules().getting(new RuleKey("r1")))),
                        (t, token) -> t.transactGet(
                                        t.notes().getting("b1", "n1"), t.rules().getting(new RuleKey("r1")))
                                .thenApply(Walk::results)),
                Op.read(
                        "transactGet(collection)",
                        (t, token) -> Walk.results(t.transactGet(
                                List.of(t.notes().getting("b1", "n1"), t.rules().getting("r1")))),
                        (t, token) -> t.transactGet(List.of(
                                        t.notes().getting("b1", "n1"), t.rules().getting("r1")))
                                .thenApply(Walk::results)),
                Op.read(
                        "batchGet(actions)",
                        (t, token) -> Walk.results(t.batchGet(
                                t.notes().getting("b1", "n1"), t.rules().getting("r1"))),
                        (t, token) -> t.batchGet(
                                        t.notes().getting("b1", "n1"), t.rules().getting("r1"))
                                .thenApply(Walk::results)),
                Op.read(
                        "batchGet(collection)",
                        (t, token) -> Walk.results(t.batchGet(
                                List.of(t.notes().getting("b1", "n1"), t.rules().getting("r1")))),
                        (t, token) -> t.batchGet(List.of(
                                        t.notes().getting("b1", "n1"), t.rules().getting("r1")))
                                .thenApply(Walk::results)),
                Op.read("verify", (t, token) -> t.verify(), (t, token) -> t.verify()));
    }
}
