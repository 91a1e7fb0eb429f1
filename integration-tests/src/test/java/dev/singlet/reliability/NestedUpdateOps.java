package dev.singlet.reliability;

import java.util.List;

/** Updates within documents, lists and maps. */
final class NestedUpdateOps {

    private NestedUpdateOps() {}

    static List<Op> all() {
        return List.of(
                Op.write(
                        "update set(path)",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .set(p -> p.place().city(), "Bonn")
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .set(p -> p.place().city(), "Bonn")
                                .execute()),
                Op.write(
                        "update remove(path)",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .remove(p -> p.settings().entry("color"))
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .remove(p -> p.settings().entry("color"))
                                .execute()),
                Op.write(
                        "update addTo(path)",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .addTo(p -> p.place().floor(), 1)
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .addTo(p -> p.place().floor(), 1)
                                .execute()),
                Op.write(
                        "update append(path)",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .append(p -> p.place().rooms(), List.of("last"))
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .append(p -> p.place().rooms(), List.of("last"))
                                .execute()),
                Op.write(
                        "update prepend(path)",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .prepend(p -> p.place().rooms(), List.of("first"))
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .prepend(p -> p.place().rooms(), List.of("first"))
                                .execute()),
                Op.write(
                        "update removeAt(path)",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .removeAt(p -> p.place().rooms(), 0)
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .removeAt(p -> p.place().rooms(), 0)
                                .execute()));
    }
}
