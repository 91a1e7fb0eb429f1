package dev.singlet.eventsourcing.table;

import dev.singlet.annotation.Table;

/** What an event store keeps. */
@Table(name = "Events")
public sealed interface EventItem permits EventHead, StoredEvent, StateSnapshot, ProjectionCursor {}
