package dev.example.buckets;

import dev.singlet.annotation.Table;

@Table(name = "Buckets")
public sealed interface BucketItem permits Entry, Ticket {}
