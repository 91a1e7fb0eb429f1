package dev.example.buckets;

import dev.singlet.annotation.Table;

@SuppressWarnings("singlet:HotPartition")
@Table(name = "Buckets")
public sealed interface BucketItem permits Entry, Ticket {}
