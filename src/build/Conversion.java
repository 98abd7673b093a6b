import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** From one type to another, by what is written between. */
final class Conversion {
    private static final List<String> BOXES = List.of("Boolean", "Character", "Byte", "Short", "Integer", "Float", "Long", "Double");

    static void append(MethodVisitor own, Type given, Type actual, Type wanted) {
        if (isReference(given) && isReference(wanted)) {
            if (!given.equals(wanted) && !wanted.getInternalName().equals("java/lang/Object")) {
                own.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
            }
        } else if (isReference(given)) {
            Type plain = plain(isReference(actual) ? actual : wanted, wanted);
            String box = box(plain);
            own.visitTypeInsn(Opcodes.CHECKCAST, box);
            own.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, plain.getClassName() + "Value", "()" + plain, false);
            widen(own, plain, wanted);
        } else if (isReference(wanted)) {
            String box = box(given);
            own.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", "(" + given + ")L" + box + ";", false);
        } else {
            widen(own, given, wanted);
        }
    }

    private static boolean isReference(Type type) {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }

    static String box(Type plain) {
        return "java/lang/" + BOXES.get(plain.getSort() - Type.BOOLEAN);
    }

    private static Type plain(Type box, Type otherwise) {
        for (Type plain : List.of(Type.BOOLEAN_TYPE, Type.CHAR_TYPE, Type.BYTE_TYPE, Type.SHORT_TYPE, Type.INT_TYPE,
                Type.FLOAT_TYPE, Type.LONG_TYPE, Type.DOUBLE_TYPE)) {
            if (isReference(box) && box.getInternalName().equals(box(plain))) {
                return plain;
            }
        }
        return otherwise;
    }

    private static void widen(MethodVisitor own, Type given, Type wanted) {
        int from = Math.max(given.getSort(), Type.INT);
        int to = Math.max(wanted.getSort(), Type.INT);
        if (from == to) {
            return;
        }
        own.visitInsn(switch (10 * from + to) {
            case 10 * Type.INT + Type.LONG -> Opcodes.I2L;
            case 10 * Type.INT + Type.FLOAT -> Opcodes.I2F;
            case 10 * Type.INT + Type.DOUBLE -> Opcodes.I2D;
            case 10 * Type.LONG + Type.FLOAT -> Opcodes.L2F;
            case 10 * Type.LONG + Type.DOUBLE -> Opcodes.L2D;
            case 10 * Type.FLOAT + Type.DOUBLE -> Opcodes.F2D;
            default -> throw new IllegalArgumentException(given + " as " + wanted);
        });
    }
}
