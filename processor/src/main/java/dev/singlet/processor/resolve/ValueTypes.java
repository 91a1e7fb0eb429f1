package dev.singlet.processor.resolve;

import com.squareup.javapoet.ClassName;
import dev.singlet.processor.model.SimpleKind;
import dev.singlet.processor.model.ValueType;
import dev.singlet.processor.read.Annotations;
import dev.singlet.processor.read.EntityReader;
import dev.singlet.processor.read.UnresolvedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides how a Java type is stored. */
final class ValueTypes {

    private static final Map<String, SimpleKind> SIMPLE = simpleKinds();

    private final TypeTests tests;
    private final Documents documents;

    ValueTypes(TypeTests tests, Documents documents) {
        this.tests = tests;
        this.documents = documents;
    }

    private static Map<String, SimpleKind> simpleKinds() {
        Map<String, SimpleKind> kinds = new HashMap<>();
        for (SimpleKind kind : SimpleKind.values()) {
            // The first kind of a type is the one that no annotation asks for.
            kinds.putIfAbsent(kind.type().toString(), kind);
        }
        return Map.copyOf(kinds);
    }

    ValueType of(TypeMirror type) throws UnsupportedTypeException {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedException();
        }
        TypeMirror boxed = tests.boxed(type);
        if (boxed instanceof ArrayType array) {
            if (array.getComponentType().getKind() == TypeKind.BYTE) {
                return new ValueType.Simple(SimpleKind.BYTES);
            }
            throw new UnsupportedTypeException(type, "is an array. Use a List.");
        }
        TypeElement element = tests.elementOf(boxed)
                .orElseThrow(() -> new UnsupportedTypeException(type, "is not a class. Name one that can be stored."));
        SimpleKind simple = SIMPLE.get(element.getQualifiedName().toString());
        if (simple != null) {
            return new ValueType.Simple(simple);
        }
        return switch (element.getQualifiedName().toString()) {
            case "java.util.List" -> new ValueType.ListValue(of(argument(boxed, 0)));
            case "java.util.Set" -> setOf(argument(boxed, 0));
            case "java.util.Map" -> mapOf(argument(boxed, 0), argument(boxed, 1));
            case "java.util.Optional" ->
                throw new UnsupportedTypeException(
                        type, "is inside another type, where nothing can be absent. Take the Optional out.");
            default -> declared(boxed, element);
        };
    }

    private ValueType declared(TypeMirror type, TypeElement element) throws UnsupportedTypeException {
        if (EntityReader.privateAround(element).isPresent()) {
            throw new UnsupportedTypeException(
                    type, "is private, so generated code cannot use it. Make it package-private at least.");
        }
        if (element.getKind() == ElementKind.ENUM) {
            List<String> constants = element.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(constant -> constant.getSimpleName().toString())
                    .toList();
            return new ValueType.EnumValue(ClassName.get(element), constants);
        }
        if (Annotations.find(element, Annotations.DOCUMENT).isPresent()) {
            return new ValueType.SharedDocument(ClassName.get(element));
        }
        if (element.getKind() == ElementKind.RECORD) {
            if (!tests.arguments(type).isEmpty() || !element.getTypeParameters().isEmpty()) {
                throw new UnsupportedTypeException(type, "is a generic record. Use one without type parameters.");
            }
            documents.add(element);
            return new ValueType.DocumentValue(ClassName.get(element));
        }
        Optional<String> substitute = Substitutes.of(element.getQualifiedName().toString());
        if (substitute.isPresent()) {
            throw new UnsupportedTypeException(type, "is not stored. Use %s.".formatted(substitute.get()));
        }
        if (element.getModifiers().contains(Modifier.SEALED) && element.getKind() == ElementKind.INTERFACE) {
            throw new UnsupportedTypeException(
                    type,
                    "is a sealed interface without @Document. Annotate it, so that its records can be told apart.");
        }
        throw UnsupportedTypeException.withoutConverter(type, element.getSimpleName());
    }

    private TypeMirror argument(TypeMirror type, int index) throws UnsupportedTypeException {
        List<? extends TypeMirror> arguments = tests.arguments(type);
        if (arguments.size() <= index) {
            throw new UnsupportedTypeException(type, "is raw, so what it holds is not known. Give its type arguments.");
        }
        TypeMirror argument = arguments.get(index);
        if (argument.getKind() == TypeKind.WILDCARD) {
            throw new UnsupportedTypeException(type, "has a wildcard, so what it holds is not known. Name the type.");
        }
        return argument;
    }

    private ValueType setOf(TypeMirror type) throws UnsupportedTypeException {
        ValueType element = of(type);
        boolean allowed = element instanceof ValueType.EnumValue
                || (element instanceof ValueType.Simple simple
                        && simple.kind() != SimpleKind.BOOLEAN
                        && simple.kind() != SimpleKind.BYTES
                        && simple.kind() != SimpleKind.ATTRIBUTE_VALUE);
        if (!allowed) {
            throw new UnsupportedTypeException(
                    type, "cannot be in a set: DynamoDB has sets of strings and of numbers only. Use a List.");
        }
        return new ValueType.SetValue(element);
    }

    private ValueType mapOf(TypeMirror keyType, TypeMirror valueType) throws UnsupportedTypeException {
        ValueType key = of(keyType);
        boolean allowed = key instanceof ValueType.EnumValue
                || (key instanceof ValueType.Simple simple
                        && (simple.kind() == SimpleKind.STRING || simple.kind() == SimpleKind.UUID));
        if (!allowed) {
            throw new UnsupportedTypeException(keyType, "cannot be the key of a map. Use String, UUID or an enum.");
        }
        return new ValueType.MapValue(key, of(valueType));
    }
}
