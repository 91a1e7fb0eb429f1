package dev.singlet.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.singlet.processor.model.TableModel;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the methods of a table class that every table has. */
final class TableMethods {

    private final TableModel table;
    private final String client;
    private final Flavour flavour;

    TableMethods(TableModel table, String client, Flavour flavour) {
        this.table = table;
        this.client = client;
        this.flavour = flavour;
    }

    List<MethodSpec> all() {
        return List.of(scan(), decode(), name(), definition(), createIfAbsent(), verify());
    }

    // public TableScan<ChatItem> scan() {
    //     return client.scan(CODECS);
    // }
    private MethodSpec scan() {
        return method("scan", ParameterizedTypeName.get(flavour.type(Types.TABLE_SCAN), table.items()))
                .addJavadoc(
                        Docs.of("Reads the whole table, by one {@code Scan} request for each page of at most 1 MB, once"
                                        + " results are asked for. It costs as much as the table is large, whatever is"
                                        + " picked out. Items of other types are passed over.")
                                .returns("the scan")
                                .build())
                .addStatement("return $N.scan(CODECS)", client)
                .build();
    }

    // public ChatItem decode(Map<String, AttributeValue> item) {
    //     return client.decode(CODECS, item);
    // }
    private MethodSpec decode() {
        return method("decode", table.items())
                .addJavadoc(Docs.of("Makes the record of an item, such as one from a stream; sends nothing.")
                        .param("item", "all attributes of the item")
                        .returns("the record")
                        .throwing(Types.ITEM_DECODING, "if the item is of no type of this table, or not in its form")
                        .build())
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class), ClassName.get(String.class), Types.ATTRIBUTE_VALUE),
                        "item")
                .addStatement("return $N.decode(CODECS, item)", client)
                .build();
    }

    // public String name() {
    //     return client.name();
    // }
    private MethodSpec name() {
        return method("name", ClassName.get(String.class))
                .addJavadoc(Docs.of("Returns the name of the table in DynamoDB.")
                        .returns("the name that requests are sent with")
                        .build())
                .addStatement("return $N.name()", client)
                .build();
    }

    // public CreateTableRequest definition() {
    //     return client.definition();
    // }
    private MethodSpec definition() {
        return method("definition", Types.CREATE_TABLE_REQUEST)
                .addJavadoc(Docs.of("Returns the request that would create the table with its indexes; sends nothing.")
                        .returns("the request, billed per request")
                        .build())
                .addStatement("return $N.definition()", client)
                .build();
    }

    // public void createIfAbsent() {
    //     client.createIfAbsent();
    // }
    private MethodSpec createIfAbsent() {
        return method("createIfAbsent", flavour.result(TypeName.VOID))
                .addJavadoc(flavour.done(Docs.of(
                                "Creates the table unless it exists, by {@code DescribeTable} and {@code CreateTable}"
                                        + " requests, and waits until it can be used. "
                                        + expiry()
                                        + "An existing table stays as it is, whatever its indexes are."))
                        .build())
                .addStatement(flavour.last("$N.createIfAbsent()"), client)
                .build();
    }

    private String expiry() {
        return table.timeToLive().isEmpty()
                ? ""
                : "Then its items are made to expire, by an {@code UpdateTimeToLive} request. ";
    }

    // public TableVerification verify() {
    //     return client.verify();
    // }
    private MethodSpec verify() {
        return method("verify", flavour.result(Types.TABLE_VERIFICATION))
                .addJavadoc(Docs.of("Compares the table as it is with these annotations, by one {@code DescribeTable}"
                                + " and one {@code DescribeTimeToLive} request: keys, indexes and time to live.")
                        .returns("the differences; {@code orThrow()} throws if there are any")
                        .build())
                .addStatement("return $N.verify()", client)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
    }
}
