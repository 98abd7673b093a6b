import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of some lambdas of a host. An instance knows by a number which of them it is, and has fields for what any of
 * them captures: to load and verify a class for each took a twentieth of the time in which a document is filled.
 */
final class LambdaClass {
    private static final String OBJECT = "java/lang/Object";
    private static final String NUMBER = "number";

    private final String host;
    private final String name;
    private final List<Lambda> lambdas = new ArrayList<>();

    LambdaClass(String host, String name) {
        this.host = host;
        this.name = name;
    }

    /** Adds a lambda, and has {@code caller} put it on the stack, where what it captured lies. */
    void add(Lambda lambda, MethodVisitor caller) {
        String maker = maker(lambdas.size());
        lambdas.add(lambda);
        if (lambda.captured().length == 0) {
            caller.visitFieldInsn(Opcodes.GETSTATIC, name, maker, lambda.face().getDescriptor());
        } else {
            caller.visitMethodInsn(Opcodes.INVOKESTATIC, name, maker, lambda.makerType(), false);
        }
    }

    /** The only instance where nothing is captured, otherwise the method that makes one. */
    private static String maker(int index) {
        return "of" + index;
    }

    byte[] bytes(int version, String nest) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        TreeSet<String> faces = new TreeSet<>();
        lambdas.forEach(lambda -> faces.add(lambda.face().getInternalName()));
        writer.visit(version, access, name, null, OBJECT, faces.toArray(String[]::new));
        writer.visitNestHost(nest);
        // as an anonymous class of its host, to which reflection and ArchUnit count it
        writer.visitOuterClass(host, null, null);
        writer.visitInnerClass(name, null, null, Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC);
        Slots slots = Slots.of(lambdas);
        constructor(writer, slots);
        Map<String, List<Lambda>> methods = new LinkedHashMap<>();
        lambdas.forEach(l -> methods.computeIfAbsent(l.method() + l.erased(), m -> new ArrayList<>()).add(l));
        makers(writer, slots, methods);
        methods.values().forEach(own -> method(writer, own));
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void constructor(ClassWriter writer, Slots slots) {
        MethodVisitor own = begin(writer, 0, "<init>", slots.constructorType());
        own.visitVarInsn(Opcodes.ALOAD, 0);
        own.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        set(writer, own, NUMBER, Type.INT_TYPE, 1);
        int at = 2;
        for (Slots.Slot slot : slots.all()) {
            set(writer, own, slot.name(), slot.type(), at);
            at += slot.type().getSize();
        }
        own.visitInsn(Opcodes.RETURN);
        end(own);
    }

    private void set(ClassWriter writer, MethodVisitor own, String field, Type type, int local) {
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field, type.getDescriptor(), null, null).visitEnd();
        own.visitVarInsn(Opcodes.ALOAD, 0);
        own.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
        own.visitFieldInsn(Opcodes.PUTFIELD, name, field, type.getDescriptor());
    }

    private void makers(ClassWriter writer, Slots slots, Map<String, List<Lambda>> methods) {
        MethodVisitor first = begin(writer, Opcodes.ACC_STATIC, "<clinit>", "()V");
        for (int i = 0; i < lambdas.size(); i++) {
            Lambda lambda = lambdas.get(i);
            int number = methods.get(lambda.method() + lambda.erased()).indexOf(lambda);
            String face = lambda.face().getDescriptor();
            if (lambda.captured().length == 0) {
                writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, maker(i), face, null, null).visitEnd();
                make(first, slots, lambda, number);
                first.visitFieldInsn(Opcodes.PUTSTATIC, name, maker(i), face);
            } else {
                MethodVisitor own = begin(writer, Opcodes.ACC_STATIC, maker(i), lambda.makerType());
                make(own, slots, lambda, number);
                own.visitInsn(Opcodes.ARETURN);
                end(own);
            }
        }
        first.visitInsn(Opcodes.RETURN);
        end(first);
    }

    private void make(MethodVisitor own, Slots slots, Lambda lambda, int number) {
        own.visitTypeInsn(Opcodes.NEW, name);
        own.visitInsn(Opcodes.DUP);
        own.visitIntInsn(Opcodes.SIPUSH, number);
        slots.push(own, lambda.captured());
        own.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", slots.constructorType(), false);
    }

    /** A method of one or several interfaces, which goes on to the lambda by its number among those that have it. */
    private void method(ClassWriter writer, List<Lambda> own) {
        Lambda any = own.get(0);
        MethodVisitor code = begin(writer, Opcodes.ACC_PUBLIC, any.method(), any.erased().getDescriptor());
        Label[] labels = new Label[own.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = new Label();
        }
        if (labels.length > 1) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, NUMBER, "I");
            code.visitTableSwitchInsn(0, labels.length - 1, labels[0], labels);
        }
        for (int i = 0; i < labels.length; i++) {
            code.visitLabel(labels[i]);
            if (labels.length > 1) {
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            }
            own.get(i).call(code, name);
        }
        end(code);
    }

    private static MethodVisitor begin(ClassWriter writer, int access, String method, String type) {
        MethodVisitor own = writer.visitMethod(access, method, type, null, null);
        own.visitCode();
        return own;
    }

    private static void end(MethodVisitor own) {
        own.visitMaxs(0, 0);
        own.visitEnd();
    }
}
