import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The fields in which the lambdas of one class keep what they captured: as many of each sort as one of them needs. */
record Slots(List<Slot> all) {
    private static final Type OBJECT = Type.getType(Object.class);

    /** @param type {@code Object}, {@code int} for all that is one to the machine, {@code long}, {@code float}, {@code double} */
    record Slot(String name, Type type) {}

    static Slots of(List<Lambda> lambdas) {
        List<Slot> all = new ArrayList<>();
        for (Lambda lambda : lambdas) {
            of(lambda.captured()).stream().filter(slot -> !all.contains(slot)).forEach(all::add);
        }
        return new Slots(List.copyOf(all));
    }

    /** Where each of these is kept. */
    static List<Slot> of(Type... captured) {
        Map<Type, Integer> counts = new HashMap<>();
        List<Slot> slots = new ArrayList<>();
        for (Type one : captured) {
            Type sort = sort(one);
            String letter = sort.equals(OBJECT) ? "A" : sort.getDescriptor();
            slots.add(new Slot(letter + counts.merge(sort, 1, Integer::sum), sort));
        }
        return slots;
    }

    private static Type sort(Type type) {
        int sort = type.getSort();
        return sort >= Type.ARRAY ? OBJECT : sort <= Type.INT ? Type.INT_TYPE : type;
    }

    /** The number of the lambda, then all slots. */
    String constructorType() {
        StringBuilder type = new StringBuilder("(I");
        all.forEach(slot -> type.append(slot.type()));
        return type.append(")V").toString();
    }

    /** Puts the slots on the stack, from what lies captured in the first locals; nothing in those it leaves alone. */
    void push(MethodVisitor own, Type... captured) {
        List<Slot> used = of(captured);
        for (Slot slot : all) {
            int index = used.indexOf(slot);
            if (index < 0) {
                own.visitInsn(nothing(slot.type()));
                continue;
            }
            int local = 0;
            for (int i = 0; i < index; i++) {
                local += captured[i].getSize();
            }
            own.visitVarInsn(slot.type().getOpcode(Opcodes.ILOAD), local);
        }
    }

    private static int nothing(Type type) {
        return switch (type.getSort()) {
            case Type.INT -> Opcodes.ICONST_0;
            case Type.LONG -> Opcodes.LCONST_0;
            case Type.FLOAT -> Opcodes.FCONST_0;
            case Type.DOUBLE -> Opcodes.DCONST_0;
            default -> Opcodes.ACONST_NULL;
        };
    }
}
