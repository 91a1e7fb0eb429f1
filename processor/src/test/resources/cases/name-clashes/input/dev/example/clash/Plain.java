package dev.example.clash;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Key;

/** Keys whose components are named like the parameters of the key's own methods. */
@Entity
@Key(partition = "P#{plain}#{sortKey}", sort = "{partitionKey}#{sortReader}#{partitionReader}")
public record Plain(String plain, String sortKey, String partitionKey, String sortReader, String partitionReader)
        implements ClashItem {}
