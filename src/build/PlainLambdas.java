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
            if (isOrphan(file)) {
                Files.delete(file);
            } else {
                rewrite(file);
            }
        }
        for (Map.Entry<String, List<String>> nest : nests.entrySet()) {
            addMembers(file(nest.getKey()), nest.getValue());
        }
        for (Map.Entry<Path, byte[]> one : written.entrySet()) {
            Files.write(one.getKey(), one.getValue());
        }
    }

    /** A lambda whose host was moved or deleted since. */
    private boolean isOrphan(Path file) {
        String type = file.toString();
        int sign = type.indexOf(SIGN);
        return sign > 0 && !Files.exists(Path.of(type.substring(0, sign) + ".class"));
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
}
