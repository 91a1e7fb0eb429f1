package dev.singlet.runtime;

import dev.singlet.EntityKey;

/** One item of a batch. */
interface BatchPart {

    /** The item. */
    ItemId item();

    /** What the caller gave: a key, a record or an action. */
    Object given();

    /** The key of the item, as the caller knows it. */
    EntityKey key();

    /** Parts of equal kinds can be sent by one request. */
    Object kind();
}
