package dev.singlet.it.documents;

import dev.singlet.annotation.Table;

/** The table of these tests. */
@SuppressWarnings("singlet:AttributeUnbounded")
@Table(name = "Documents")
public sealed interface DocumentsItem permits Folder {}
