package dev.singlet.it.collections;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** Foreign to every collection, and in the middle of their partitions. */
@Entity
@Key(partition = "CUSTOMER#{about}", sort = "P_REMARK#{number:4}")
public record Remark(String about, int number) implements MallItem {}
