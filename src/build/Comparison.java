import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** {@code equals} and {@code hashCode} of a record, the operands of which lie on the stack. */
final class Comparison {
    static void append(MethodVisitor own, String method, String record, Object... facts) {
        if (method.equals("hashCode")) {
            hash(own, record, facts);
        } else {
            equal(own, record, facts);
        }
    }

    private static void hash(MethodVisitor own, String record, Object... facts) {
        own.visitInsn(Opcodes.POP);
        own.visitInsn(Opcodes.ICONST_0);
        for (int i = 2; i < facts.length; i++) {
            own.visitIntInsn(Opcodes.BIPUSH, 31);
            own.visitInsn(Opcodes.IMUL);
            Type type = load(own, 0, record, (Handle) facts[i]);
            boolean plain = type.getSort() < Type.ARRAY;
            String of = plain ? Conversion.box(type) : "java/util/Objects";
            String taken = plain ? type.getDescriptor() : "Ljava/lang/Object;";
            own.visitMethodInsn(Opcodes.INVOKESTATIC, of, "hashCode", "(" + taken + ")I", false);
            own.visitInsn(Opcodes.IADD);
        }
    }

    /** What follows is the return of what lies on the stack; where it is reached otherwise it is false. */
    private static void equal(MethodVisitor own, String record, Object... facts) {
        Label differs = new Label();
        own.visitInsn(Opcodes.POP2);
        own.visitVarInsn(Opcodes.ALOAD, 1);
        own.visitTypeInsn(Opcodes.INSTANCEOF, record);
        own.visitJumpInsn(Opcodes.IFEQ, differs);
        own.visitVarInsn(Opcodes.ALOAD, 1);
        own.visitTypeInsn(Opcodes.CHECKCAST, record);
        own.visitVarInsn(Opcodes.ASTORE, 2);
        for (int i = 2; i < facts.length; i++) {
            load(own, 0, record, (Handle) facts[i]);
            Type type = load(own, 2, record, (Handle) facts[i]);
            boolean plain = type.getSort() < Type.ARRAY;
            String of = plain ? Conversion.box(type) : "java/util/Objects";
            String taken = plain ? type.getDescriptor() : "Ljava/lang/Object;";
            own.visitMethodInsn(Opcodes.INVOKESTATIC, of, plain ? "compare" : "equals",
                    "(" + taken + taken + ")" + (plain ? "I" : "Z"), false);
            own.visitJumpInsn(plain ? Opcodes.IFNE : Opcodes.IFEQ, differs);
        }
        own.visitInsn(Opcodes.ICONST_1);
        own.visitInsn(Opcodes.IRETURN);
        own.visitLabel(differs);
        own.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        own.visitInsn(Opcodes.ICONST_0);
    }

    private static Type load(MethodVisitor own, int local, String record, Handle field) {
        own.visitVarInsn(Opcodes.ALOAD, local);
        own.visitFieldInsn(Opcodes.GETFIELD, record, field.getName(), field.getDesc());
        return Type.getType(field.getDesc());
    }
}
