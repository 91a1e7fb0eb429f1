package dev.singlet.eventsourcing;

import dev.singlet.eventsourcing.table.EventHead;
import dev.singlet.eventsourcing.table.EventHeadRepository;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The heads of all aggregates of a kind, one shard after the other. */
final class ListedAggregates implements Iterator<EventHead> {

    private final EventHeadRepository heads;
    private final String stream;
    private final int toShard;
    private int shard;
    private Iterator<EventHead> current = Collections.emptyIterator();

    /** @param toShard the first shard that is not read any more */
    ListedAggregates(EventHeadRepository heads, String stream, int fromShard, int toShard) {
        this.heads = heads;
        this.stream = stream;
        this.shard = fromShard;
        this.toShard = toShard;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && shard < toShard) {
            current = heads.inShard(stream, shard).stream().iterator();
            shard++;
        }
        return current.hasNext();
    }

    @Override
    public EventHead next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
