package dev.example.shop;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;

@Entity
@Key(partition = "PARCEL#{parcelId}", sort = "PARCEL")
@Index(
        name = "gsi1",
        query = "byCourier",
        partition = "COURIER#{courier}#{rank:2}#{state}",
        sort = "{state}#{at:seconds}")
public record Parcel(String parcelId, Courier courier, int rank, State state, Instant at) implements Tracked {}
