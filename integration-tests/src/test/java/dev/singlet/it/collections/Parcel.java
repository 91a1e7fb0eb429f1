package dev.singlet.it.collections;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.Key;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Key(partition = "PARCEL#{parcelId}", sort = "PARCEL")
@Index(name = "gsi1", partition = "DAY#{leavesOn}", sort = "{leavesAt:millis}#PARCEL#{parcelId}")
public record Parcel(String parcelId, LocalDate leavesOn, Instant leavesAt) implements Delivery {}
