package dev.singlet.processor.incremental;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The top-level types that a class names, as Gradle finds them: those in what others can see of it, and all that are in
 * its constant pool. Changes of the first kind of reference are handed on to those who use the class.
 */
record References(String name, Set<String> accessible, Set<String> all) {

    static References of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassNode node = new ClassNode();
        reader.accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        References references = new References(topLevel(node.name), new TreeSet<>(), new TreeSet<>());
        references.addAccessible(node);
        references.addPool(reader);
        references.all.addAll(references.accessible);
        return references;
    }

    private void addAccessible(ClassNode node) {
        if (node.superName != null) {
            accessible.add(topLevel(node.superName));
        }
        node.interfaces.forEach(type -> accessible.add(topLevel(type)));
        addSignature(node.signature);
        addAnnotations(node.visibleAnnotations);
        addAnnotations(node.invisibleAnnotations);
        for (FieldNode field : node.fields) {
            if ((field.access & Opcodes.ACC_PRIVATE) == 0) {
                addType(Type.getType(field.desc));
                addSignature(field.signature);
            }
        }
        for (MethodNode method : node.methods) {
            if ((method.access & Opcodes.ACC_PRIVATE) == 0) {
                addType(Type.getReturnType(method.desc));
                for (Type argument : Type.getArgumentTypes(method.desc)) {
                    addType(argument);
                }
                addSignature(method.signature);
            }
        }
    }

    private void addAnnotations(List<AnnotationNode> annotations) {
        if (annotations != null) {
            for (AnnotationNode annotation : annotations) {
                addType(Type.getType(annotation.desc));
                if (annotation.values != null) {
                    annotation.values.forEach(this::addValue);
                }
            }
        }
    }

    private void addValue(Object value) {
        if (value instanceof Type type) {
            addType(type);
        } else if (value instanceof List<?> list) {
            list.forEach(this::addValue);
        }
    }

    private void addSignature(String signature) {
        if (signature != null) {
            new SignatureReader(signature).accept(new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitClassType(String type) {
                    accessible.add(topLevel(type));
                }
            });
        }
    }

    private void addType(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            accessible.add(topLevel(element.getInternalName()));
        }
    }

    private void addPool(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && reader.readByte(offset - 1) == 7) {
                String type = reader.readUTF8(offset, buffer);
                String name = type.startsWith("[")
                        ? Type.getType(type).getElementType().getClassName()
                        : type;
                all.add(topLevel(name));
            }
        }
    }

    /** Returns the name of a source file's type; no test has a dollar in a name. */
    static String topLevel(String name) {
        String qualified = name.replace('/', '.');
        int dollar = qualified.indexOf('$');
        return dollar < 0 ? qualified : qualified.substring(0, dollar);
    }
}
