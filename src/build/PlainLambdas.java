import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Turns each lambda of compiled classes into a class of its own, and what the records compare into plain code.
 *
 * <p>javac leaves both to the start of the program (JEP 126, JEP 395): Java then generates a class for each lambda it comes
 * to, some four hundred of them before one document is filled, which took a third of the processor time of doing so, and a
 * sixth even with an archive of classes. What was generated beforehand is loaded like any other class.
 *
 * <p>Argument: the folder of the classes. Run once more, it finds nothing to do. Serialisable lambdas stay as they are.
 */
final class PlainLambdas {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    /** How javac names the methods of lambdas. ArchUnit looks into those from where they are made only, by their names. */
    private static final String BODY = "lambda$";
    /** Between the name of the host and the number of the lambda. */
    private static final String SIGN = "$$";

    private final Path root;
    private final Map<Path, byte[]> written = new HashMap<>();
    private final Map<String, List<String>> nests = new HashMap<>();

    private PlainLambdas(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        new PlainLambdas(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(f -> f.toString().endsWith(".class")).sorted().toList();
        }
        for (Path file : files) {
            rewrite(file);
        }
        for (Map.Entry<String, List<String>> nest : nests.entrySet()) {
            addMembers(file(nest.getKey()), nest.getValue());
        }
        for (Map.Entry<Path, byte[]> one : written.entrySet()) {
            Files.write(one.getKey(), one.getValue());
        }
    }

    private Path file(String type) {
        return root.resolve(type + ".class");
    }

    private void rewrite(Path file) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Host host = new Host(writer, bodies(reader));
        reader.accept(host, 0);
        if (!host.isChanged) {
            return;
        }
        int number = 1;
        while (Files.deleteIfExists(file(host.lambda(number)))) {
            number++;
        }
        written.put(file, writer.toByteArray());
        host.lambdas.forEach((name, bytes) -> {
            written.put(file(name), bytes);
            nests.computeIfAbsent(host.nest, n -> new ArrayList<>()).add(name);
        });
    }

    /** The methods javac made of lambdas that are to become classes. */
    private static Set<String> bodies(ClassReader reader) {
        Set<String> bodies = new HashSet<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String called, String calledType, Handle maker, Object... facts) {
                        if (Host.makesLambda(maker) && ((Handle) facts[1]).getName().startsWith(BODY)) {
                            bodies.add(((Handle) facts[1]).getName());
                        }
                    }
                };
            }
        }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return bodies;
    }

    /** The lambdas call what is private to their hosts. */
    private void addMembers(Path file, List<String> names) throws IOException {
        byte[] bytes = written.containsKey(file) ? written.get(file) : Files.readAllBytes(file);
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
                names.forEach(this::visitNestMember);
                super.visitEnd();
            }
        }, 0);
        written.put(file, writer.toByteArray());
    }

    /** A class whose lambdas are taken out. */
    private static final class Host extends ClassVisitor {
        final Map<String, byte[]> lambdas = new HashMap<>();
        String nest;
        boolean isChanged;
        private String name;
        private int version;

        private final Set<String> bodies;

        Host(ClassVisitor next, Set<String> bodies) {
            super(Opcodes.ASM9, next);
            this.bodies = bodies;
        }

        static boolean makesLambda(Handle maker) {
            return maker.getOwner().equals(FACTORY) && maker.getName().equals("metafactory");
        }

        private String plain(String method) {
            return bodies.contains(method) ? method.substring(BODY.length()) : method;
        }

        String lambda(int number) {
            return name + SIGN + number;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            this.version = version;
            this.name = name;
            this.nest = name;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public void visitNestHost(String nestHost) {
            nest = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
            int shown = bodies.contains(method) ? access & ~Opcodes.ACC_SYNTHETIC : access;
            MethodVisitor next = super.visitMethod(shown, plain(method), type, signature, thrown);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitInvokeDynamicInsn(String called, String calledType, Handle maker, Object... facts) {
                    if (makesLambda(maker)) {
                        isChanged = true;
                        lambda(this, called, calledType, facts);
                    } else if (maker.getOwner().equals(RECORDS) && !called.equals("toString")) {
                        isChanged = true;
                        Comparison.append(this, called, name, facts);
                    } else {
                        super.visitInvokeDynamicInsn(called, calledType, maker, facts);
                    }
                }
            };
        }

        private void lambda(MethodVisitor caller, String method, String type, Object... facts) {
            String own = lambda(lambdas.size() + 1);
            Type[] captured = Type.getArgumentTypes(type);
            Handle said = (Handle) facts[1];
            String body = said.getOwner().equals(name) ? plain(said.getName()) : said.getName();
            Handle code = new Handle(said.getTag(), said.getOwner(), body, said.getDesc(), said.isInterface());
            Lambda lambda = new Lambda(name, own, captured, Type.getReturnType(type), code);
            lambdas.put(own, lambda.bytes(version, nest, method, (Type) facts[0], (Type) facts[2]));
            if (captured.length == 0) {
                caller.visitFieldInsn(Opcodes.GETSTATIC, own, Lambda.ONE, Type.getReturnType(type).getDescriptor());
            } else {
                caller.visitMethodInsn(Opcodes.INVOKESTATIC, own, Lambda.ONE, type, false);
            }
        }
    }

    /**
     * The class of a lambda: fields for what it captured, and the method of its interface, which calls {@code code}.
     */
    private record Lambda(String host, String name, Type[] captured, Type face, Handle code) {
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

    /** From one type to another, by what is written between. */
    private static final class Conversion {
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

        private static String box(Type plain) {
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

    /** {@code equals} and {@code hashCode} of a record, the operands of which lie on the stack. */
    private static final class Comparison {
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
}
