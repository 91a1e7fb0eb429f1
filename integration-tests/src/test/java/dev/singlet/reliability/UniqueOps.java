package dev.singlet.reliability;

import dev.singlet.reliability.LabItem.Voter;
import java.util.List;

/** Writes that keep values unique, by a transaction with guard items. */
final class UniqueOps {

    private UniqueOps() {}

    static List<Op> all() {
        return List.of(
                Op.write(
                        "unique create(record)",
                        (t, token) -> t.voters().create(new Voter("v9", "c9", 0)),
                        (t, token) -> t.voters().create(new Voter("v9", "c9", 0))),
                Op.write(
                        "unique create(draft)",
                        (t, token) ->
                                t.voters().create(d -> d.voter("v9").votes(0).card("c9")),
                        (t, token) ->
                                t.voters().create(d -> d.voter("v9").votes(0).card("c9"))),
                Op.write(
                        "unique put, other value",
                        (t, token) -> t.voters().put(new Voter("v1", "c9", 0)),
                        (t, token) -> t.voters().put(new Voter("v1", "c9", 0))),
                Op.write(
                        "unique update, rename",
                        (t, token) -> t.voters().update("v1").card("c9").execute(),
                        (t, token) -> t.voters().update("v1").card("c9").execute()),
                Op.write(
                        "unique update, clear",
                        (t, token) -> t.voters().update("v1").clearCard().execute(),
                        (t, token) -> t.voters().update("v1").clearCard().execute()),
                Op.write(
                        "unique update of another component",
                        (t, token) -> t.voters().update("v1").votes(5).execute(),
                        (t, token) -> t.voters().update("v1").votes(5).execute()),
                Op.write(
                        "unique update, addTo",
                        (t, token) -> t.voters().update("v1").addToVotes(1).execute(),
                        (t, token) -> t.voters().update("v1").addToVotes(1).execute()),
                Op.delete(
                        "unique delete(key)",
                        (t, token) -> t.voters().delete(new VoterKey("v1")),
                        (t, token) -> t.voters().delete(new VoterKey("v1"))),
                Op.delete(
                        "unique delete(record)",
                        (t, token) -> t.voters().delete(new Voter("v1", "c1", 0)),
                        (t, token) -> t.voters().delete(new Voter("v1", "c1", 0))),
                Op.delete(
                        "unique deleting.onlyIf",
                        (t, token) -> t.voters()
                                .deleting("v1")
                                .onlyIf(v -> v.card().eq("c1"))
                                .execute(),
                        (t, token) -> t.voters()
                                .deleting("v1")
                                .onlyIf(v -> v.card().eq("c1"))
                                .execute()));
    }
}
