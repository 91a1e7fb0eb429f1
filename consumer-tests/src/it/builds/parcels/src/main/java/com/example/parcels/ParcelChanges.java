package com.example.parcels;

import dev.singlet.eventsourcing.table.EventHead;
import dev.singlet.eventsourcing.table.EventItem;
import dev.singlet.eventsourcing.projection.Projector;
import dev.singlet.eventsourcing.projection.WakeUp;
import dev.singlet.streams.Change;
import dev.singlet.streams.ChangeDecoder;
import dev.singlet.streams.ChangeHandler;
import dev.singlet.streams.lambda.StreamHandler;

/** A function of AWS Lambda: each new version of a parcel wakes the projection up. */
public final class ParcelChanges extends StreamHandler<EventItem> {

    private final ChangeHandler<EventItem> handler;

    ParcelChanges(ChangeDecoder<EventItem> decoder, Projector<ParcelEvent> projector) {
        super(decoder);
        handler = ChangeHandler.<EventItem>ignoring().on(EventHead.class, change -> wakeUp(projector, change));
    }

    private static void wakeUp(Projector<ParcelEvent> projector, Change<EventHead> change) {
        change.newItem()
                .map(head -> new WakeUp(head.stream(), head.id(), head.version()))
                .ifPresent(projector::advance);
    }

    @Override
    public void handle(Change<EventItem> change) {
        handler.handle(change);
    }
}
