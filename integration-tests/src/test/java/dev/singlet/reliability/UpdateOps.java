package dev.singlet.reliability;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Updates of one item, but for those within its components. */
final class UpdateOps {

    private UpdateOps() {}

    static List<Op> all() {
        return List.of(
                Op.write(
                        "update set",
                        (t, token) -> t.notes().update("b1", "n1").text("other").execute(),
                        (t, token) -> t.notes().update("b1", "n1").text("other").execute()),
                Op.write(
                        "update set, by key",
                        (t, token) -> t.notes()
                                .update(new NoteKey("b1", "n1"))
                                .owner("o2")
                                .count(7)
                                .log(List.of("x"))
                                .tags(Set.of("x"))
                                .settings(Map.of())
                                .place(Base.PLACE)
                                .execute(),
                        (t, token) -> t.notes()
                                .update(new NoteKey("b1", "n1"))
                                .owner("o2")
                                .count(7)
                                .log(List.of("x"))
                                .tags(Set.of("x"))
                                .settings(Map.of())
                                .place(Base.PLACE)
                                .execute()),
                Op.write(
                        "update set and clear nullable",
                        (t, token) ->
                                t.notes().update("b1", "n1").remark("remark").execute(),
                        (t, token) ->
                                t.notes().update("b1", "n1").remark("remark").execute()),
                Op.write(
                        "update clear",
                        (t, token) -> t.notes().update("b1", "n2").clearRemark().execute(),
                        (t, token) -> t.notes().update("b1", "n2").clearRemark().execute()),
                Op.write(
                        "update addTo number",
                        (t, token) -> t.notes().update("b1", "n1").addToCount(1).execute(),
                        (t, token) -> t.notes().update("b1", "n1").addToCount(1).execute()),
                Op.write(
                        "update appendTo list",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .appendToLog(List.of("last"))
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .appendToLog(List.of("last"))
                                .execute()),
                Op.write(
                        "update prependTo list",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .prependToLog(List.of("first"))
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .prependToLog(List.of("first"))
                                .execute()),
                Op.write(
                        "update addTo set",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .addToTags(Set.of("blue"))
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .addToTags(Set.of("blue"))
                                .execute()),
                Op.write(
                        "update removeFrom set",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .removeFromTags(Set.of("red"))
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .removeFromTags(Set.of("red"))
                                .execute()),
                Op.write(
                        "update putIn map",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .putInSettings("size", "large")
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .putInSettings("size", "large")
                                .execute()),
                Op.write(
                        "update removeFrom map",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .removeFromSettings("color")
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .removeFromSettings("color")
                                .execute()),
                Op.write(
                        "update onlyIf",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .text("other")
                                .onlyIf(f -> f.text().eq("text of n1"))
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .text("other")
                                .onlyIf(f -> f.text().eq("text of n1"))
                                .execute()),
                Op.write(
                        "update onlyIf, without a time",
                        (t, token) -> t.memos()
                                .update("b1", "m1")
                                .text("other")
                                .onlyIf(f -> f.text().eq("text of m1"))
                                .execute(),
                        (t, token) -> t.memos()
                                .update("b1", "m1")
                                .text("other")
                                .onlyIf(f -> f.text().eq("text of m1"))
                                .execute()),
                Op.write(
                        "update without a time",
                        (t, token) -> t.memos().update("b1", "m1").text("other").execute(),
                        (t, token) -> t.memos().update("b1", "m1").text("other").execute()),
                Op.write(
                        "update orCreate, new",
                        (t, token) -> t.memos()
                                .update("b2", "m1")
                                .text("other")
                                .orCreate()
                                .execute(),
                        (t, token) -> t.memos()
                                .update("b2", "m1")
                                .text("other")
                                .orCreate()
                                .execute()),
                Op.write(
                        "update orCreate, existing",
                        (t, token) -> t.memos()
                                .update("b1", "m1")
                                .text("other")
                                .orCreate()
                                .execute(),
                        (t, token) -> t.memos()
                                .update("b1", "m1")
                                .text("other")
                                .orCreate()
                                .execute()),
                Op.write(
                        "update idempotent addTo",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .addToCount(1)
                                .idempotent()
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .addToCount(1)
                                .idempotent()
                                .execute()),
                Op.write(
                        "update idempotent onlyIf",
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .text("other")
                                .onlyIf(f -> f.text().eq("text of n1"))
                                .idempotent()
                                .execute(),
                        (t, token) -> t.notes()
                                .update("b1", "n1")
                                .text("other")
                                .onlyIf(f -> f.text().eq("text of n1"))
                                .idempotent()
                                .execute()));
    }
}
