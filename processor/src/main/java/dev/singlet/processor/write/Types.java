package dev.singlet.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;

/** The types that generated code names. */
final class Types {

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final AnnotationSpec NULLABLE = AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    static final ClassName BATCH_ACTION = ClassName.get("dev.singlet", "BatchAction");
    static final ClassName CHECK_ACTION = ClassName.get("dev.singlet", "CheckAction");
    static final ClassName COLLECTION_QUERY = ClassName.get("dev.singlet", "CollectionQuery");
    static final ClassName CREATE_ACTION = ClassName.get("dev.singlet", "CreateAction");
    static final ClassName DELETE_ACTION = ClassName.get("dev.singlet", "DeleteAction");
    static final ClassName PUT_ACTION = ClassName.get("dev.singlet", "PutAction");
    static final ClassName UNCONDITIONAL_DELETE_ACTION = ClassName.get("dev.singlet", "UnconditionalDeleteAction");
    static final ClassName UNCONDITIONAL_PUT_ACTION = ClassName.get("dev.singlet", "UnconditionalPutAction");
    static final ClassName TRANSACTION_ACTION = ClassName.get("dev.singlet", "TransactionAction");
    static final ClassName GET_ACTION = ClassName.get("dev.singlet", "GetAction");
    static final ClassName GET_RESULTS = ClassName.get("dev.singlet", "GetResults");
    static final ClassName ENTITY_KEY = ClassName.get("dev.singlet", "EntityKey");
    static final ClassName PROJECTION = ClassName.get("dev.singlet", "Projection");
    static final ClassName INDEX_QUERY = ClassName.get("dev.singlet", "IndexQuery");
    static final ClassName QUERY = ClassName.get("dev.singlet", "Query");
    static final ClassName RANGE = ClassName.get("dev.singlet", "Range");
    static final ClassName ENTITY_SCAN = ClassName.get("dev.singlet", "EntityScan");
    static final ClassName TABLE_SCAN = ClassName.get("dev.singlet", "TableScan");
    static final ClassName TABLE_VERIFICATION = ClassName.get("dev.singlet", "TableVerification");
    static final ClassName TABLE_OPTIONS = ClassName.get("dev.singlet", "TableOptions");

    static final ClassName CONDITION_FAILED = ClassName.get("dev.singlet", "ConditionFailedException");
    static final ClassName CONSTRAINT_VIOLATION = ClassName.get("dev.singlet", "ConstraintViolationException");
    static final ClassName INVALID_KEY = ClassName.get("dev.singlet", "InvalidKeyException");
    static final ClassName ITEM_ALREADY_EXISTS = ClassName.get("dev.singlet", "ItemAlreadyExistsException");
    static final ClassName ITEM_DECODING = ClassName.get("dev.singlet", "ItemDecodingException");
    static final ClassName ITEM_NOT_FOUND = ClassName.get("dev.singlet", "ItemNotFoundException");
    static final ClassName TRANSACTION_FAILED = ClassName.get("dev.singlet", "TransactionFailedException");
    static final ClassName UNIQUE_CONSTRAINT_VIOLATED = ClassName.get("dev.singlet", "UniqueConstraintException");
    static final ClassName UNPROCESSED_ITEMS = ClassName.get("dev.singlet", "UnprocessedItemsException");
    static final ClassName VERSION_CONFLICT = ClassName.get("dev.singlet", "VersionConflictException");

    static final ClassName ATTRIBUTE_CODEC = ClassName.get("dev.singlet.runtime", "AttributeCodec");
    static final ClassName COLLECTION_MEMBER = ClassName.get("dev.singlet.runtime", "CollectionMember");
    static final ClassName DOCUMENT_CODEC = ClassName.get("dev.singlet.runtime", "DocumentCodec");
    static final ClassName ENTITY_CODEC = ClassName.get("dev.singlet.runtime", "EntityCodec");
    static final ClassName ENTITY_COLLECTION_QUERY = ClassName.get("dev.singlet.runtime", "EntityCollectionQuery");
    static final ClassName ENTITY_INDEX_QUERY = ClassName.get("dev.singlet.runtime", "EntityIndexQuery");
    static final ClassName ENTITY_OPERATIONS = ClassName.get("dev.singlet.runtime", "EntityOperations");
    static final ClassName ENTITY_QUERY = ClassName.get("dev.singlet.runtime", "EntityQuery");
    static final ClassName ENTITY_UPDATE = ClassName.get("dev.singlet.runtime", "EntityUpdate");
    static final ClassName GENERATED_VALUES = ClassName.get("dev.singlet.runtime", "GeneratedValues");
    static final ClassName INDEX_ITEM = ClassName.get("dev.singlet.runtime", "IndexItem");
    static final ClassName INDEX_KEY_QUERY = ClassName.get("dev.singlet.runtime", "IndexKeyQuery");
    static final ClassName ITEM_READER = ClassName.get("dev.singlet.runtime", "ItemReader");
    static final ClassName ITEM_WRITER = ClassName.get("dev.singlet.runtime", "ItemWriter");
    static final ClassName KEY_COLLECTION_QUERY = ClassName.get("dev.singlet.runtime", "KeyCollectionQuery");
    static final ClassName KEY_FORMAT = ClassName.get("dev.singlet.runtime", "KeyFormat");
    static final ClassName KEY_QUERY = ClassName.get("dev.singlet.runtime", "KeyQuery");
    static final ClassName KEY_RANGE = ClassName.get("dev.singlet.runtime", "KeyRange");
    static final ClassName KEY_READER = ClassName.get("dev.singlet.runtime", "KeyReader");
    static final ClassName KEY_WRITER = ClassName.get("dev.singlet.runtime", "KeyWriter");
    static final ClassName NARROW_QUERY = ClassName.get("dev.singlet.runtime", "NarrowQuery");
    static final ClassName NEW_ITEM = ClassName.get("dev.singlet.runtime", "NewItem");
    static final ClassName RECORD_CODEC = ClassName.get("dev.singlet.runtime", "RecordCodec");
    static final ClassName TABLE_CLIENT = ClassName.get("dev.singlet.runtime", "TableClient");
    static final ClassName TABLE_SCHEMA = ClassName.get("dev.singlet.runtime", "TableSchema");
    static final ClassName UNIQUE_CONSTRAINT = ClassName.get("dev.singlet.runtime", "UniqueConstraint");
    static final ClassName VIOLATIONS = ClassName.get("dev.singlet.runtime", "Violations");

    static final ClassName ATTRIBUTE_VALUE =
            ClassName.get("software.amazon.awssdk.services.dynamodb.model", "AttributeValue");
    static final ClassName CREATE_TABLE_REQUEST =
            ClassName.get("software.amazon.awssdk.services.dynamodb.model", "CreateTableRequest");
    static final ClassName DYNAMO_DB_CLIENT =
            ClassName.get("software.amazon.awssdk.services.dynamodb", "DynamoDbClient");

    static final ClassName DYNAMO_DB_ASYNC_CLIENT =
            ClassName.get("software.amazon.awssdk.services.dynamodb", "DynamoDbAsyncClient");

    private Types() {}
}
