package dev.singlet.it.adopt.files;

import dev.singlet.annotation.Entity;
import dev.singlet.annotation.Index;
import dev.singlet.annotation.ItemCollection;
import dev.singlet.annotation.Key;
import dev.singlet.annotation.Table;

/** Cases with their letters and deadlines, and memos between them that are in no collection. */
@Table(name = "archive", partitionKey = "PK", sortKey = "SK", typeAttribute = "_et", adoptUntyped = true, async = true)
public sealed interface ArchiveItem {

    @ItemCollection(partition = "CASE#{caseId}", query = "file")
    sealed interface FileItem extends ArchiveItem {}

    @ItemCollection(partition = "CLERK#{clerk}", index = "gsi1", query = "desk")
    sealed interface DeskItem extends ArchiveItem {}

    @Entity(name = "case")
    @Key(partition = "CASE#{id}", sort = "A_CASE")
    @Index(name = "gsi1", partition = "CLERK#{clerk}", sort = "CASE#{id}")
    record Case(String id, String clerk) implements FileItem, DeskItem {}

    @Entity(name = "letter")
    @Key(partition = "CASE#{caseId}", sort = "LETTER#{number:4}")
    @Index(name = "gsi1", partition = "CLERK#{writer}", sort = "LETTER#{caseId}#{number:4}")
    record Letter(String caseId, int number, String writer) implements FileItem, DeskItem {}

    @Entity(name = "memo")
    @Key(partition = "CASE#{caseId}", sort = "B_MEMO#{number:4}")
    record Memo(String caseId, int number) implements ArchiveItem {}
}
