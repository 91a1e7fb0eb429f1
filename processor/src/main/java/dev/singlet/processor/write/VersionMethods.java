package dev.singlet.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.UpcastModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that convert a record with {@code @Document}, of every version of its form. */
final class VersionMethods {

    private final DocumentScope scope;
    private final SharedDocumentModel.OfRecord document;
    private final RecordMethods methods;
    private final String record;
    private final String item;
    private final CodeBlock versionAttribute;

    VersionMethods(DocumentScope scope, SharedDocumentModel.OfRecord document, RecordMethods methods) {
        this.scope = scope;
        this.document = document;
        this.methods = methods;
        this.record = scope.variable();
        this.item = RecordMethods.besides(record, "item");
        this.versionAttribute = Literals.string(document.versionAttribute());
    }

    List<MethodSpec> all() {
        List<MethodSpec> all = new ArrayList<>();
        all.add(write());
        all.add(document.version() == 1 ? readOnly() : read());
        document.upcasts().forEach(upcast -> all.add(from(upcast)));
        return all;
    }

    // @Override
    // public void write(Money money, ItemWriter item) {
    //     item.putVersion("schemaVersion", 3);
    //     item.put("cents", money.cents(), AttributeCodec.LONG);
    // }
    private MethodSpec write() {
        MethodSpec.Builder method = RecordMethods.writing(document.type(), record, item);
        if (document.version() > 1) {
            method.addStatement("$N.putVersion($L, $L)", item, versionAttribute, document.version());
        }
        return method.addCode(methods.puts(record, item, document.components())).build();
    }

    // @Override
    // public Money read(ItemReader item) {
    //     item.ofFirstVersion("schemaVersion");
    //     return new Money(
    //             item.get("cents", AttributeCodec.LONG));
    // }
    private MethodSpec readOnly() {
        return RecordMethods.reading(document.type(), item)
                .addStatement("$N.ofFirstVersion($L)", item, versionAttribute)
                .addStatement("return $L", methods.newRecord(document.type(), item, document.components()))
                .build();
    }

    // @Override
    // public Money read(ItemReader item) {
    //     return switch (item.version("schemaVersion", 3)) {
    //         case 1 -> from1(MoneyV1Codec.INSTANCE.read(item));
    //         case 2 -> from2(MoneyV2Codec.INSTANCE.read(item));
    //         default -> new Money(
    //                 item.get("cents", AttributeCodec.LONG));
    //     };
    // }
    private MethodSpec read() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("return switch ($N.version($L, $L)) {\n$>", item, versionAttribute, document.version());
        for (UpcastModel upcast : document.upcasts()) {
            code.add(
                    "case $L -> $N($T.INSTANCE.read($N));\n",
                    upcast.from(),
                    method(upcast.from()),
                    scope.members().documentCodec(upcast.parameter()),
                    item);
        }
        code.add("$[default -> $L;\n$]", methods.newRecord(document.type(), item, document.components()))
                .add("$<};\n");
        return RecordMethods.reading(document.type(), item)
                .addCode(code.build())
                .build();
    }

    // private Money from1(MoneyV1 old) {
    //     return from2(upcast(1, old, Money::inEuro));
    // }
    private MethodSpec from(UpcastModel upcast) {
        CodeBlock call = CodeBlock.of("upcast($L, old, $T::$N)", upcast.from(), document.type(), upcast.method());
        return MethodSpec.methodBuilder(method(upcast.from()))
                .addModifiers(Modifier.PRIVATE)
                .returns(document.type())
                .addParameter(upcast.parameter(), "old")
                .addStatement(
                        "return $L",
                        upcast.result().equals(document.type())
                                ? call
                                : CodeBlock.of("$N($L)", method(upcast.from() + 1), call))
                .build();
    }

    private static String method(int version) {
        return "from" + version;
    }
}
