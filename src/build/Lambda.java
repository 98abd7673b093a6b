import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda.
 *
 * @param face its interface
 * @param method the name of the interface's method
 * @param erased its type as the interface has it
 * @param actual its type as it is used here
 * @param captured what is kept for it
 * @param code what it calls
 */
record Lambda(Type face, String method, Type erased, Type actual, Type[] captured, Handle code) {

    /** Of the method that makes one from what it captures. */
    String makerType() {
        return Type.getMethodDescriptor(face, captured);
    }

    /**
     * Appends the call and the return.
     *
     * <p>As {@code LambdaMetafactory} says: arguments and result are cast, boxed, unboxed and widened where they must.
     *
     * @param holder the class that keeps what is captured
     */
    void call(MethodVisitor own, String holder) {
        boolean makes = code.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (makes) {
            own.visitTypeInsn(Opcodes.NEW, code.getOwner());
            own.visitInsn(Opcodes.DUP);
        }
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(code.getDesc())));
        if (!makes && code.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, Type.getObjectType(code.getOwner()));
        }
        List<Slots.Slot> slots = Slots.of(captured);
        for (int i = 0; i < captured.length; i++) {
            Type kept = slots.get(i).type();
            own.visitVarInsn(Opcodes.ALOAD, 0);
            own.visitFieldInsn(Opcodes.GETFIELD, holder, slots.get(i).name(), kept.getDescriptor());
            if (kept.getSort() == Type.OBJECT) {
                Conversion.append(own, kept, kept, captured[i]);
            }
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
}
