package com.example.parcels;

import com.example.parcels.ParcelEvent.Delivered;
import com.example.parcels.ParcelEvent.HandedOver;
import dev.singlet.TransactionAction;
import dev.singlet.eventsourcing.RecordedEvent;
import dev.singlet.eventsourcing.projection.Projection;
import java.util.List;

/** Counts the parcels of each recipient. */
record RecipientProjection(RecipientTable table)
        implements Projection<ParcelEvent>, ParcelEventHandler<RecipientTable, List<TransactionAction>> {

    @Override
    public String name() {
        return "recipients";
    }

    @Override
    public List<TransactionAction> project(RecordedEvent<ParcelEvent> event) {
        return handle(table, event.event());
    }

    @Override
    public List<TransactionAction> onHandedOver(RecipientTable recipients, HandedOver event) {
        return List.of(recipients
                .recipients()
                .update(event.recipient())
                .addToUnderway(1)
                .addToArrived(0)
                .orCreate());
    }

    @Override
    public List<TransactionAction> onDelivered(RecipientTable recipients, Delivered event) {
        return List.of(recipients
                .recipients()
                .update(event.recipient())
                .addToUnderway(-1)
                .addToArrived(1));
    }
}
