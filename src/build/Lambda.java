import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of a lambda: fields for what it captured, and the method of its interface, which calls {@code code}.
 */
record Lambda(String host, String name, Type[] captured, Type face, Handle code) {
    /** The only instance where nothing is captured, otherwise the method that makes one. */
    static final String ONE = "of";

    byte[] bytes(int version, String nest, String method, Type erased, Type actual) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(version, access, name, null, "java/lang/Object", new String[] {face.getInternalName()});
        writer.visitNestHost(nest);
        // as an anonymous class of its host, to which reflection and ArchUnit count it
        writer.visitOuterClass(host, null, null);
        writer.visitInnerClass(name, null, null, Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC);
        constructor(writer);
        maker(writer);
        MethodVisitor own = writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
        own.visitCode();
        call(own, erased, actual);
        end(own);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private String constructorType() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    private void constructor(ClassWriter writer) {
        MethodVisitor own = writer.visitMethod(0, "<init>", constructorType(), null, null);
        own.visitCode();
        own.visitVarInsn(Opcodes.ALOAD, 0);
        own.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int at = 1;
        for (int i = 0; i < captured.length; i++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            writer.visitField(access, field(i), captured[i].getDescriptor(), null, null).visitEnd();
            own.visitVarInsn(Opcodes.ALOAD, 0);
            own.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), at);
            own.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captured[i].getDescriptor());
            at += captured[i].getSize();
        }
        own.visitInsn(Opcodes.RETURN);
        end(own);
    }

    private static String field(int number) {
        return "f" + number;
    }

    private void maker(ClassWriter writer) {
        boolean alone = captured.length == 0;
        if (alone) {
            int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            writer.visitField(access, ONE, face.getDescriptor(), null, null).visitEnd();
        }
        String type = alone ? "()V" : Type.getMethodDescriptor(face, captured);
        MethodVisitor own = writer.visitMethod(Opcodes.ACC_STATIC, alone ? "<clinit>" : ONE, type, null, null);
        own.visitCode();
        own.visitTypeInsn(Opcodes.NEW, name);
        own.visitInsn(Opcodes.DUP);
        int at = 0;
        for (Type one : captured) {
            own.visitVarInsn(one.getOpcode(Opcodes.ILOAD), at);
            at += one.getSize();
        }
        own.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorType(), false);
        if (alone) {
            own.visitFieldInsn(Opcodes.PUTSTATIC, name, ONE, face.getDescriptor());
        }
        own.visitInsn(alone ? Opcodes.RETURN : Opcodes.ARETURN);
        end(own);
    }

    /** As {@code LambdaMetafactory} says: arguments and result are cast, boxed, unboxed and widened where they must. */
    private void call(MethodVisitor own, Type erased, Type actual) {
        boolean makes = code.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (makes) {
            own.visitTypeInsn(Opcodes.NEW, code.getOwner());
            own.visitInsn(Opcodes.DUP);
        }
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(code.getDesc())));
        if (!makes && code.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, Type.getObjectType(code.getOwner()));
        }
        for (int i = 0; i < captured.length; i++) {
            own.visitVarInsn(Opcodes.ALOAD, 0);
            own.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
        }
        Type[] given = erased.getArgumentTypes();
        int at = 1;
        for (int i = 0; i < given.length; i++) {
            own.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), at);
            at += given[i].getSize();
            Conversion.append(own, given[i], actual.getArgumentTypes()[i], wanted.get(captured.length + i));
        }
        own.visitMethodInsn(opcode(), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
        Type result = makes ? Type.getObjectType(code.getOwner()) : Type.getReturnType(code.getDesc());
        Type asked = erased.getReturnType();
        if (asked != Type.VOID_TYPE) {
            Conversion.append(own, result, result, asked);
        }
        own.visitInsn(asked.getOpcode(Opcodes.IRETURN));
    }

    private int opcode() {
        return switch (code.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // a private method of the nest
            case Opcodes.H_INVOKESPECIAL -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            default -> throw new IllegalArgumentException(code.toString());
        };
    }

    private static void end(MethodVisitor own) {
        own.visitMaxs(0, 0);
        own.visitEnd();
    }
}
