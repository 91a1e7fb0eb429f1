package dev.singlet.processor.problem;

/** The kinds of problem. Each has a section in {@code docs/errors.md}, under its {@link #id()}; ids never change. */
public enum ProblemId {
    /** {@code @Table} is on something that is not an interface. */
    TABLE_NOT_INTERFACE("TableNotInterface"),
    /** The interface is neither sealed nor lists its entities. */
    TABLE_NOT_SEALED("TableNotSealed"),
    /** The interface has type parameters. */
    TABLE_GENERIC("TableGeneric"),
    /** The interface cannot be used by the generated table. */
    TABLE_NOT_ACCESSIBLE("TableNotAccessible"),
    /** The table has no entity. */
    TABLE_EMPTY("TableEmpty"),
    /** DynamoDB allows no table of the name. */
    TABLE_NAME_INVALID("TableNameInvalid"),

    /** {@code @Entity} is on something that is not a record. */
    ENTITY_NOT_RECORD("EntityNotRecord"),
    /** The record has type parameters. */
    ENTITY_GENERIC("EntityGeneric"),
    /** The record cannot be used by generated code. */
    ENTITY_NOT_ACCESSIBLE("EntityNotAccessible"),
    /** No table has the entity. */
    ENTITY_WITHOUT_TABLE("EntityWithoutTable"),
    /** The record has no {@code @Key}. */
    ENTITY_WITHOUT_KEY("EntityWithoutKey"),
    /** More than one table has the entity. */
    ENTITY_IN_TWO_TABLES("EntityInTwoTables"),
    /** The table permits a type that is no entity. */
    PERMITTED_NOT_ENTITY("PermittedNotEntity"),
    /** A listed entity does not implement the table's interface. */
    ENTITY_NOT_OF_TABLE("EntityNotOfTable"),
    /** Two entities have one discriminator. */
    ENTITY_DUPLICATE_NAME("EntityDuplicateName"),
    /** The library stores other items under the discriminator. */
    ENTITY_NAME_RESERVED("EntityNameReserved"),
    /** {@code @Key} or {@code @Index} without {@code @Entity}. */
    ANNOTATION_WITHOUT_ENTITY("AnnotationWithoutEntity"),

    /** Two components have one stored name. */
    ATTRIBUTE_DUPLICATE("AttributeDuplicate"),
    /** A component is stored where a key or the type is. */
    ATTRIBUTE_NAME_RESERVED("AttributeNameReserved"),
    /** DynamoDB allows no attribute of the name. */
    ATTRIBUTE_NAME_INVALID("AttributeNameInvalid"),
    /** A component's type cannot be stored. */
    ATTRIBUTE_UNSUPPORTED_TYPE("AttributeUnsupportedType"),
    /** A set may be null. */
    ATTRIBUTE_NULLABLE_SET("AttributeNullableSet"),
    /** A primitive, or an {@code Optional}, is annotated as nullable. */
    ATTRIBUTE_NEVER_NULL("AttributeNeverNull"),

    /** A list, set or map can grow until its item is too large. */
    ATTRIBUTE_UNBOUNDED("AttributeUnbounded", Severity.WARNING),

    /** {@code @Document} is on something that is neither a record nor a sealed interface. */
    DOCUMENT_NOT_RECORD("DocumentNotRecord"),
    /** The document has type parameters. */
    DOCUMENT_GENERIC("DocumentGeneric"),
    /** The document cannot be used by generated code. */
    DOCUMENT_NOT_ACCESSIBLE("DocumentNotAccessible"),
    /** The document is an entity as well. */
    DOCUMENT_IS_ENTITY("DocumentIsEntity"),
    /** A sealed document permits something that is no record. */
    DOCUMENT_PERMITTED_NOT_RECORD("DocumentPermittedNotRecord"),
    /** Two records of a sealed document have one name. */
    DOCUMENT_DUPLICATE_NAME("DocumentDuplicateName"),
    /** A version is less than 1. */
    DOCUMENT_VERSION_INVALID("DocumentVersionInvalid"),
    /** A member of the annotation is for the other kind of document. */
    DOCUMENT_MEMBER_UNSUITABLE("DocumentMemberUnsuitable"),
    /** The type or the version is stored where something else is. */
    DOCUMENT_ATTRIBUTE_CLASH("DocumentAttributeClash"),
    /** {@code @Upcast} is in something that has no versions. */
    UPCAST_WITHOUT_DOCUMENT("UpcastWithoutDocument"),
    /** Generated code cannot call the upcaster. */
    UPCAST_UNSUITABLE("UpcastUnsuitable"),
    /** The upcaster takes no earlier version. */
    UPCAST_VERSION_INVALID("UpcastVersionInvalid"),
    /** Two upcasters take one version. */
    UPCAST_DUPLICATE("UpcastDuplicate"),
    /** No upcaster takes an earlier version. */
    UPCAST_MISSING("UpcastMissing"),
    /** The upcaster takes no old form, or returns no newer one. */
    UPCAST_TYPE_MISMATCH("UpcastTypeMismatch"),

    /** A template is empty. */
    KEY_EMPTY("KeyEmpty"),
    /** A template opens a brace and does not close it. */
    KEY_UNCLOSED_BRACE("KeyUnclosedBrace"),
    /** A template has a brace where none belongs. */
    KEY_UNEXPECTED_BRACE("KeyUnexpectedBrace"),
    /** A template's literal holds a character that keys cannot hold. */
    KEY_ILLEGAL_LITERAL("KeyIllegalLiteral"),
    /** A template is longer than DynamoDB's keys. */
    KEY_TOO_LONG("KeyTooLong"),
    /** A template names no component of the record. */
    KEY_UNKNOWN_COMPONENT("KeyUnknownComponent"),
    /** A template names no format. */
    KEY_UNKNOWN_FORMAT("KeyUnknownFormat"),
    /** A format does not fit the component. */
    KEY_FORMAT_UNSUITABLE("KeyFormatUnsuitable"),
    /** A number without a width in a sort key. */
    KEY_UNORDERED_TYPE("KeyUnorderedType"),
    /** A component's type cannot be in a key. */
    KEY_UNSUPPORTED_TYPE("KeyUnsupportedType"),
    /** A component of variable width does not end its segment. */
    KEY_VARIABLE_WIDTH("KeyVariableWidth"),
    /** A component of the primary key may be absent. */
    KEY_NULLABLE_COMPONENT("KeyNullableComponent"),
    /** A component of the primary key changes with every write. */
    KEY_CHANGING_COMPONENT("KeyChangingComponent"),
    /** The primary key holds a component in two formats, neither of which tells the other. */
    KEY_FORMAT_CONFLICT("KeyFormatConflict"),
    /** No sort template where the table has a sort key. */
    KEY_SORT_MISSING("KeySortMissing"),
    /** A sort template where the table has no sort key. */
    KEY_SORT_UNEXPECTED("KeySortUnexpected"),
    /** Two entities can have the same key. */
    KEY_COLLISION("KeyCollision"),
    /** A query of one entity can read another one's items. */
    KEY_PREFIX_OVERLAP("KeyPrefixOverlap"),
    /** Many items share few partition keys. */
    HOT_PARTITION("HotPartition", Severity.WARNING),
    /** Nothing but a scan finds an item whose id is not known. */
    SCAN_ONLY("ScanOnly", Severity.WARNING),

    /** An index key that updates rewrite holds a component in a finer format than the primary key. */
    INDEX_FORMAT_FINER("IndexFormatFiner"),
    /** DynamoDB allows no index of the name. */
    INDEX_NAME_INVALID("IndexNameInvalid"),
    /** An entity uses one index twice. */
    INDEX_DUPLICATE("IndexDuplicate"),
    /** Some entities use an index with a sort key and others without. */
    INDEX_SORT_MISMATCH("IndexSortMismatch"),
    /** An index is local to some entities and global to others. */
    INDEX_KIND_MISMATCH("IndexKindMismatch"),
    /** A local index with a partition template. */
    INDEX_LOCAL_PARTITION("IndexLocalPartition"),
    /** A local index without a sort template, or in a table without a sort key. */
    INDEX_LOCAL_SORT("IndexLocalSort"),
    /** A query without components and without a name. */
    INDEX_QUERY_UNNAMED("IndexQueryUnnamed"),
    /** Two index keys are stored in one attribute. */
    INDEX_ATTRIBUTE_CLASH("IndexAttributeClash"),
    /** An index is to include attributes and says that it does not, or the other way round. */
    INDEX_INCLUDE_MISMATCH("IndexIncludeMismatch"),
    /** An index is to include an attribute that no entity in it has. */
    INDEX_INCLUDE_UNKNOWN("IndexIncludeUnknown"),
    /** An index is to include what it holds anyway. */
    INDEX_INCLUDE_TWICE("IndexIncludeTwice"),
    /** Indexes are to include more attributes than DynamoDB allows. */
    INDEX_INCLUDE_TOO_MANY("IndexIncludeTooMany"),
    /** A table has more local indexes than DynamoDB allows. */
    INDEX_TOO_MANY_LOCAL("IndexTooManyLocal"),
    /** A table has more global indexes than DynamoDB allows without being asked. */
    INDEX_TOO_MANY_GLOBAL("IndexTooManyGlobal", Severity.WARNING),
    /** {@code @Gsi} declares one index twice. */
    GSI_DUPLICATE("GsiDuplicate"),
    /** {@code @Gsi} declares an index that no entity uses. */
    GSI_UNUSED("GsiUnused"),

    /** Two queries of an entity have one name. */
    QUERY_NAME_CLASH("QueryNameClash"),
    /** A query's name is not a Java method name. */
    QUERY_NAME_INVALID("QueryNameInvalid"),
    /** An accessor's name is not a Java method name. */
    PLURAL_INVALID("PluralInvalid"),
    /** Two entities have one accessor, or it is a method of the table. */
    PLURAL_CLASH("PluralClash"),
    /** A component's name is a method of generated code. */
    COMPONENT_NAME_TAKEN("ComponentNameTaken"),
    /** Two generated methods have one name. */
    METHOD_NAME_CLASH("MethodNameClash"),
    /** Two generated types have one name, or it is the program's. */
    GENERATED_NAME_TAKEN("GeneratedNameTaken"),

    /** A kept component has a type that the library does not make. */
    KEPT_TYPE_WRONG("KeptTypeWrong"),
    /** Two components are kept in one way. */
    KEPT_TWICE("KeptTwice"),
    /** A component is kept in two ways. */
    KEPT_CONFLICT("KeptConflict"),
    /** A component of a nested record is kept. */
    KEPT_NESTED("KeptNested"),
    /** A key holds the version. */
    VERSION_IN_KEY("VersionInKey"),

    /** A component cannot be unique, or be part of a scope. */
    UNIQUE_UNSUITABLE("UniqueUnsuitable"),
    /** A scope names no component, or one that does not belong there. */
    UNIQUE_SCOPE("UniqueScope"),
    /** The primary key is unique anyway. */
    UNIQUE_REDUNDANT("UniqueRedundant"),
    /** Two constraints of an entity have one name. */
    UNIQUE_DUPLICATE("UniqueDuplicate"),
    /** Items that have unique values expire. */
    UNIQUE_EXPIRING("UniqueExpiring"),
    /** A component of a nested record is unique. */
    UNIQUE_NESTED("UniqueNested"),

    /** A time to live of a type that DynamoDB does not expire items by. */
    TIME_TO_LIVE_TYPE("TimeToLiveType"),
    /** An entity has two times to live. */
    TIME_TO_LIVE_TWICE("TimeToLiveTwice"),
    /** The entities of a table store their times to live in different attributes. */
    TIME_TO_LIVE_MISMATCH("TimeToLiveMismatch"),
    /** A component that is no time to live is stored where others have theirs. */
    TIME_TO_LIVE_CLASH("TimeToLiveClash"),
    /** An index does not hold the time to live of an entity that it lists. */
    TIME_TO_LIVE_NOT_PROJECTED("TimeToLiveNotProjected"),

    /** {@code @Convert} names a class that is no converter. */
    CONVERT_NOT_CONVERTER("ConvertNotConverter"),
    /** The converter is for another type. */
    CONVERT_TYPE_MISMATCH("ConvertTypeMismatch"),
    /** The converter cannot be made by generated code. */
    CONVERT_NOT_INSTANTIABLE("ConvertNotInstantiable"),

    /** A constraint that is not checked. */
    CONSTRAINT_UNSUPPORTED("ConstraintUnsupported", Severity.WARNING),
    /** A constraint that does not fit its component. */
    CONSTRAINT_UNSUITABLE("ConstraintUnsuitable"),
    /** A pattern that is no regular expression. */
    CONSTRAINT_PATTERN_SYNTAX("ConstraintPatternSyntax"),
    /** Constraints that no value fulfils together. */
    CONSTRAINT_CONTRADICTION("ConstraintContradiction"),

    /** {@code @Projection} is on something that is not a record. */
    PROJECTION_NOT_RECORD("ProjectionNotRecord"),
    /** The projection cannot be used by generated code. */
    PROJECTION_NOT_ACCESSIBLE("ProjectionNotAccessible"),
    /** The projection is of something that is no entity. */
    PROJECTION_NOT_ENTITY("ProjectionNotEntity"),
    /** Neither the entity nor the projection tells the table. */
    PROJECTION_TABLE_UNKNOWN("ProjectionTableUnknown"),
    /** The entity has no component of the name. */
    PROJECTION_UNKNOWN_COMPONENT("ProjectionUnknownComponent"),
    /** The entity's component has another type. */
    PROJECTION_TYPE_MISMATCH("ProjectionTypeMismatch"),
    /** The projection is to fit an index that the entity does not use. */
    PROJECTION_UNKNOWN_INDEX("ProjectionUnknownIndex"),
    /** The projection is to fit an index that does not hold one of its components. */
    PROJECTION_NOT_IN_INDEX("ProjectionNotInIndex"),
    /** The projection has no components. */
    PROJECTION_EMPTY("ProjectionEmpty"),

    /** {@code @ItemCollection} is on something that is not a sealed interface. */
    COLLECTION_NOT_SEALED("CollectionNotSealed"),
    /** The interface has type parameters. */
    COLLECTION_GENERIC("CollectionGeneric"),
    /** The interface cannot be used by generated code. */
    COLLECTION_NOT_ACCESSIBLE("CollectionNotAccessible"),
    /** No table has an entity of the collection. */
    COLLECTION_WITHOUT_TABLE("CollectionWithoutTable"),
    /** The collection permits a type that is no entity of its table. */
    COLLECTION_MEMBER_NOT_OF_TABLE("CollectionMemberNotOfTable"),
    /** No entity of the table uses the index. */
    COLLECTION_INDEX_UNKNOWN("CollectionIndexUnknown"),
    /** The index does not hold whole items. */
    COLLECTION_INDEX_PARTIAL("CollectionIndexPartial"),
    /** A member does not use the index. */
    COLLECTION_MEMBER_NOT_IN_INDEX("CollectionMemberNotInIndex"),
    /** A component of the template cannot be a parameter. */
    COLLECTION_COMPONENT_INVALID("CollectionComponentInvalid"),
    /** A member has other partition keys than the collection. */
    COLLECTION_SHAPE_MISMATCH("CollectionShapeMismatch"),
    /** The template of a collection names a component that no member has. */
    COLLECTION_UNKNOWN_COMPONENT("CollectionUnknownComponent", Severity.WARNING),
    /** The query's name is another method's. */
    COLLECTION_NAME_CLASH("CollectionNameClash"),

    /** What types of an earlier compilation are annotated with cannot be known. */
    ANNOTATIONS_HIDDEN("AnnotationsHidden"),

    /** An option of the lock means nothing. */
    LOCK_OPTION_INVALID("LockOptionInvalid"),
    /** There is no lock file. */
    LOCK_MISSING("LockMissing"),
    /** The lock file cannot be used. */
    LOCK_UNREADABLE("LockUnreadable"),
    /** A table, or its entities, are not what is stored. */
    LOCK_TABLE_CHANGED("LockTableChanged"),
    /** Stored items have other keys. */
    LOCK_KEY_CHANGED("LockKeyChanged"),
    /** Stored items have other attributes. */
    LOCK_ATTRIBUTE_CHANGED("LockAttributeChanged"),
    /** Stored items are not in an index, or elsewhere in it. */
    LOCK_INDEX_CHANGED("LockIndexChanged"),
    /** Stored items have other guards. */
    LOCK_UNIQUE_CHANGED("LockUniqueChanged"),
    /** What is stored of a document could not be read. */
    LOCK_DOCUMENT_CHANGED("LockDocumentChanged"),
    /** The lock file lacks compatible changes. */
    LOCK_OUTDATED("LockOutdated", Severity.WARNING),
    /** The same where the file has to be current. */
    LOCK_NOT_CURRENT("LockNotCurrent"),
    /** The lock file has got changes that are not compatible. */
    LOCK_ACCEPTED("LockAccepted", Severity.WARNING),

    /** A mistake in the processor. */
    PROCESSOR_FAILED("ProcessorFailed");

    private final String id;
    private final Severity severity;

    ProblemId(String id) {
        this(id, Severity.ERROR);
    }

    ProblemId(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Returns the id that messages begin with. */
    public String id() {
        return id;
    }

    /** Returns whether it is about the lock file: the declaration at which it is shown is not what has to be changed. */
    public boolean isAboutLockFile() {
        return this == LOCK_OUTDATED || this == LOCK_ACCEPTED || this == LOCK_NOT_CURRENT;
    }

    /** Returns what the problem means for the compilation. */
    public Severity severity() {
        return severity;
    }
}
